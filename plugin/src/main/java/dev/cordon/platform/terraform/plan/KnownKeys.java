package dev.cordon.platform.terraform.plan;

import dev.cordon.rego.value.Shape;
import dev.cordon.rego.value.StringValue;
import dev.cordon.rego.value.Value;
import dev.cordon.resource.SecretNames;
import dev.cordon.resource.StartScripts;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is the same for all objects of a plan that share their keys: which of the keys name secrets
 * or scripts, and the keys that are
 * left where some have no value.
 */
final class KnownKeys {

    /** A plan has few; where it has many, they are names of its own and no two objects share them. */
    private static final int MOST = 4_096;

    private final Map<Shape, Keys> known = new ConcurrentHashMap<>();

    Keys of(Shape shape) {
        Keys keys = known.get(shape);
        if (keys == null) {
            keys = new Keys(shape);
            if (known.size() < MOST) {
                known.put(shape, keys);
            }
        }
        return keys;
    }

    /** The keys of some objects. */
    static final class Keys {

        private final Shape shape;
        private final BitSet secret = new BitSet();
        private final BitSet script = new BitSet();
        private final Map<BitSet, Shape> parts = new ConcurrentHashMap<>();

        private Keys(Shape shape) {
            this.shape = shape;
            for (int i = 0; i < shape.size(); i++) {
                secret.set(i, SecretNames.isSecret(name(i)));
                script.set(i, StartScripts.isOne(name(i)));
            }
        }

        String name(int index) {
            return ((StringValue) shape.key(index)).value();
        }

        boolean isSecret(int index) {
            return secret.get(index);
        }

        /** Whether what the key holds is run when a machine starts. */
        boolean isScript(int index) {
            return script.get(index);
        }

        /** These keys without all others. */
        Shape only(BitSet kept) {
            Shape part = parts.get(kept);
            if (part == null) {
                part = Shape.ofSorted(kept.stream().mapToObj(shape::key).toArray(Value[]::new));
                if (parts.size() < MOST) {
                    parts.put((BitSet) kept.clone(), part);
                }
            }
            return part;
        }
    }
}
