package dev.cordon.platform.cloudformation.intrinsic;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All intrinsic functions by name. */
final class Intrinsics {

    private static final Map<String, Intrinsic> ALL = new TreeMap<>();

    static {
        add("Ref", References::ref);
        add("Fn::GetAtt", References::attribute);
        add("Fn::ImportValue", References::imported);
        add("Fn::FindInMap", MapLookup::find);
        add("Fn::Sub", Substitution::substitute);
        add("Fn::Join", TextFunctions::join);
        add("Fn::Split", TextFunctions::split);
        add("Fn::Base64", TextFunctions::base64);
        add("Fn::ToJsonString", TextFunctions::json);
        add("Fn::Select", ListFunctions::select);
        add("Fn::Length", ListFunctions::length);
        add("Fn::GetAZs", ListFunctions::zones);
        add("Fn::Cidr", AddressBlocks::cidr);
        add("Fn::If", ConditionFunctions::choose);
        add("Fn::Equals", ConditionFunctions::equal);
        add("Fn::And", ConditionFunctions::and);
        add("Fn::Or", ConditionFunctions::or);
        add("Fn::Not", ConditionFunctions::not);
    }

    private Intrinsics() {}

    static @Nullable Intrinsic named(String name) {
        return ALL.get(name);
    }

    static Iterable<String> names() {
        return Collections.unmodifiableSet(ALL.keySet());
    }

    private static void add(String name, Intrinsic intrinsic) {
        if (ALL.put(name, intrinsic) != null) {
            throw new IllegalStateException("two functions are called " + name);
        }
    }
}
