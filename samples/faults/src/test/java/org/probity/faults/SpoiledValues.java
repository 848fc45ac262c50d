package org.probity.faults;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Texts and whole numbers in place of those that a document has. */
final class SpoiledValues {
    private static final int MOST = 3;
    private static final int PLACES = 63;
    private static final int LONGEST = 40;

    private record Value(String text, long number) {}

    private final Map<Integer, Value> byPlace;

    private SpoiledValues(Map<Integer, Value> byPlace) {
        this.byPlace = byPlace;
    }

    /** A few values or none. */
    static SpoiledValues chosenBy(FuzzedDataProvider data) {
        Map<Integer, Value> byPlace = new TreeMap<>();
        for (int left = data.consumeInt(0, MOST); left > 0; left--) {
            int place = data.consumeInt(0, PLACES);
            byPlace.put(place, new Value(encodable(data.consumeString(LONGEST)), data.consumeInt()));
        }
        return new SpoiledValues(byPlace);
    }

    /** Half a character cannot be part of a document in UTF-8. */
    private static String encodable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** A copy of the document with these values at the places of their numbers, counted from its beginning. */
    Map<String, Object> in(Map<String, Object> document) {
        return new Copy().of(document);
    }

    private final class Copy {
        private int place;

        Map<String, Object> of(Map<?, ?> object) {
            Map<String, Object> copy = new LinkedHashMap<>();
            object.forEach((key, value) -> copy.put((String) key, ofAny(value)));
            return copy;
        }

        private Object ofAny(Object value) {
            if (value instanceof Map<?, ?> object) {
                return of(object);
            }
            if (value instanceof List<?> list) {
                List<Object> copy = new ArrayList<>();
                list.forEach(element -> copy.add(ofAny(element)));
                return copy;
            }
            Value spoiled = byPlace.get(place);
            place++;
            if (spoiled != null && value instanceof String) {
                return spoiled.text();
            }
            return spoiled != null && value instanceof Long ? (Object) spoiled.number() : value;
        }
    }
}
