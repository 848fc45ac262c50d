package org.probity.engine.internal.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One text in several languages.
 *
 * @param texts the text by language tag in its normal form
 * @param faults what is wrong with a tag or with the text in that language, by the tag as it was given
 */
public record MultilingualText(Map<String, String> texts, Map<String, String> faults) {

    /** Keeps unmodifiable copies in the same order. */
    public MultilingualText {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    }

    /**
     * Checks a text in several languages.
     *
     * @param language the one that stands in for others, in its normal form
     * @param given the text by language tag
     * @return the texts against which nothing is to be said, and the faults of the others
     */
    public static MultilingualText of(String language, Map<String, String> given) {
        Map<String, String> tags = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, String> faults = new LinkedHashMap<>();
        given.forEach((tag, text) -> LanguageTags.normal(tag)
                .ifPresentOrElse(
                        normal -> {
                            String same = tags.putIfAbsent(normal, tag);
                            if (same == null) {
                                texts.put(normal, text);
                            } else {
                                faults.put(tag, "this language is given already, as " + FaultList.quoted(same));
                            }
                        },
                        () -> faults.put(tag, LanguageTags.fault(tag))));
        if (!texts.getOrDefault(language, "").isBlank()) {
            tags.forEach((normal, tag) -> {
                if (texts.get(normal).isBlank()) {
                    texts.remove(normal);
                    faults.put(
                            tag,
                            "the text is blank; leave it out where that in " + FaultList.quoted(language)
                                    + " is to stand");
                }
            });
        }
        return new MultilingualText(texts, faults);
    }
}
