package org.probity.engine.json;

import java.util.ArrayList;
import java.util.List;
import org.probity.engine.credential.Origin;
import org.probity.engine.credential.Provenance;

/** Reads where an element of a definition comes from. */
final class OriginReader {
    private static final List<String> ORIGIN = List.of("source", "provenance", "citation");

    private OriginReader() {}

    /** The properties of an element that says where it comes from. */
    static List<String> and(String... own) {
        List<String> all = new ArrayList<>(List.of(own));
        all.addAll(ORIGIN);
        return List.copyOf(all);
    }

    static Origin read(Fields fields) {
        return new Origin(
                fields.optionalText("source"),
                fields.optionalChoice("provenance", EnumNames.all(Provenance.values()), Provenance.ISSUER)
                        .orElse(Provenance.ISSUER),
                fields.optionalText("citation"));
    }
}
