package dev.cordon.rego.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ValueTest {
    @Test
    void kindsHaveTheOrderOfOpa() {
        List<Value> ordered = List.of(
                NullValue.NULL,
                BooleanValue.FALSE,
                BooleanValue.TRUE,
                NumberValue.of(-1),
                NumberValue.of("0.5"),
                StringValue.of("B"),
                StringValue.of("a"),
                StringValue.of("\uffee"),
                StringValue.of("😀"),
                ArrayValue.EMPTY,
                ArrayValue.of(NumberValue.of(1), NumberValue.of(2)),
                ArrayValue.of(NumberValue.of(2)),
                ObjectValue.EMPTY,
                ObjectValue.builder().put("a", 1).build(),
                ObjectValue.builder().put("a", 1).put("b", 0).build(),
                ObjectValue.builder().put("a", 2).build(),
                SetValue.EMPTY,
                SetValue.of(List.of(NumberValue.of(1))));
        List<Value> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(ordered);
    }

    @Test
    void objectsDoNotCareForTheOrderOfBuilding() {
        ObjectValue one = ObjectValue.builder().put("b", 1).put("a", 2).build();
        ObjectValue other = ObjectValue.EMPTY.with("a", NumberValue.of("2.0")).with("b", NumberValue.of(1));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).hasToString("{\"a\": 2, \"b\": 1}");
        assertThat(one.get("b")).isEqualTo(NumberValue.of(1));
        assertThat(one.get("c")).isNull();
        assertThat(one.without(StringValue.of("a"))).hasToString("{\"b\": 1}");
    }

    @Test
    void largeObjectsAndSetsFindEveryElement() {
        SetBuilder set = SetValue.builder();
        ObjectBuilder object = ObjectValue.builder();
        LongStream.range(0, 5000).map(i -> i * 7919 % 5000).forEach(i -> {
            set.add(NumberValue.of(i));
            set.add(NumberValue.of(i + ".0"));
            object.put("key" + i, i);
        });
        SetValue numbers = set.build();
        ObjectValue entries = object.build();
        assertThat(numbers.size()).isEqualTo(5000);
        assertThat(LongStream.range(0, 5000)
                        .allMatch(i -> numbers.contains(NumberValue.of(i))
                                && NumberValue.of(i).equals(entries.get("key" + i))))
                .isTrue();
        assertThat(numbers.values()).isSorted();
        assertThat(numbers.contains(NumberValue.of(5000))).isFalse();
    }

    @Test
    void setsAreEqualByTheirElements() {
        SetValue one = SetValue.of(List.of(StringValue.of("x"), NumberValue.of(1)));
        SetValue other = SetValue.of(List.of(NumberValue.of(1), StringValue.of("x"), NumberValue.of(1)));
        assertThatObject(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("{1, \"x\"}");
        assertThatObject(SetValue.EMPTY).hasToString("set()");
    }
}
