package org.probity.engine.json;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.probity.engine.RandomDocuments;
import org.probity.engine.json.JsonValue.JsonArray;
import org.probity.engine.json.JsonValue.JsonBoolean;
import org.probity.engine.json.JsonValue.JsonNull;
import org.probity.engine.json.JsonValue.JsonNumber;
import org.probity.engine.json.JsonValue.JsonObject;
import org.probity.engine.json.JsonValue.JsonString;

/** JSON of any content. */
final class RandomJson {
    private RandomJson() {}

    static Arbitrary<JsonObject> objects() {
        return objects(values());
    }

    private static Arbitrary<JsonValue> values() {
        Arbitrary<JsonValue> leaves = Arbitraries.oneOf(
                RandomDocuments.texts().map(JsonString::new),
                numbers().map(JsonNumber::new),
                Arbitraries.of(new JsonBoolean(true), new JsonBoolean(false), new JsonNull()));
        return Arbitraries.recursive(() -> leaves, RandomJson::containers, 0, 3);
    }

    private static Arbitrary<JsonValue> containers(Arbitrary<JsonValue> within) {
        return Arbitraries.oneOf(
                within, objects(within), within.list().ofMaxSize(4).map(JsonArray::new));
    }

    private static Arbitrary<JsonObject> objects(Arbitrary<JsonValue> within) {
        Arbitrary<String> names = RandomDocuments.texts().filter(name -> !name.equals("extensions"));
        return Arbitraries.maps(names, within).ofMaxSize(5).map(JsonObject::new);
    }

    /** The digits of any finite number of double precision, and of numbers as people write them. */
    static Arbitrary<String> numbers() {
        Arbitrary<String> bits = Arbitraries.longs()
                .map(Double::longBitsToDouble)
                .filter(Double::isFinite)
                .map(String::valueOf);
        Arbitrary<String> written = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e12"), new BigDecimal("1e12"))
                .ofScale(4)
                .map(BigDecimal::toPlainString);
        Arbitrary<String> whole = Arbitraries.longs().map(String::valueOf);
        return Arbitraries.oneOf(List.of(bits, written, whole));
    }
}
