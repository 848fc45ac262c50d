package org.probity.rules.schemas;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What may stand in the place of anything else. */
final class Values {

    /** Values of every type, at and beyond the ends of ranges. */
    static final List<JsonNode> OF_ALL_TYPES = Stream.of(
                    "null",
                    "true",
                    "false",
                    "[]",
                    "{}",
                    "[null]",
                    "\"3\"",
                    "-1",
                    "0",
                    "-0",
                    "1",
                    "2",
                    "2147483647",
                    "2147483648",
                    "1.5",
                    "3.0",
                    "1e2",
                    "1000000000",
                    "1000000000.5",
                    "1e-21",
                    "1e400",
                    "99999999999999999999")
            .map(JsonTrees::read)
            .toList();

    private static final List<String> IDS = List.of(
            "",
            " ",
            "\t\n\u001f\u3000\u205f",
            "\u00a0",
            "\u200b",
            "a",
            "A".repeat(64),
            "A".repeat(65),
            "a b",
            "-a",
            "a\n",
            "a/b",
            "é",
            "words",
            "submission",
            "artifact",
            "attempts");

    private static final List<String> NAMES = List.of(
            "true",
            "Issuer",
            "issuer",
            "nothing",
            "details",
            "ignore-excess",
            "optional",
            "page",
            "time",
            "narrative",
            "portfolio",
            "majority",
            "es",
            "EN",
            "es-mx",
            "es_MX",
            "es-a",
            "Spanish",
            "adjudicator",
            "other",
            "NO_ACCESS",
            "UNSCORABLE",
            "PROFICIENT",
            "text.repeated",
            "Text.repeated",
            "0".repeat(64),
            "0".repeat(63),
            "f".repeat(64) + "\n",
            "F".repeat(64));

    private static final List<String> ADDRESSES = List.of(
            "https://example.org/a?b#c",
            "HTTP://example.org",
            "https://",
            "https:///a",
            "ftp://example.org/a",
            "https://a b",
            "https://a\"",
            "https://\u00e9\u00a0/\u2028",
            "artifacts/b.pdf",
            "/etc/b.pdf",
            "../b.pdf",
            "./../b.pdf",
            ".//../b.pdf",
            "a/../../b.pdf",
            "a/../b.pdf",
            "a//b.pdf",
            "a/",
            "a/.",
            "a/..",
            ".",
            "..b",
            "a\\b.pdf",
            "C:/b.pdf",
            "C:b.pdf",
            "file:/b.pdf",
            "a:b.pdf",
            "ab:c/d.pdf",
            "a\u0085b",
            "application/pdf",
            "image/*",
            "*/*",
            "image",
            "image/",
            "text/html;q=1");

    private static final List<String> TIMES = List.of(
            "2026-05-31",
            "2026-02-30",
            "2026-13-01",
            "2026-5-1",
            "26-05-31",
            "12026-05-31",
            "+12026-05-31",
            "+2026-05-31",
            "-2026-05-31",
            "-0000-05-31",
            "2026-05-11T15:04:00Z",
            "2026-05-11T15:04Z",
            "2026-05-11t15:04:00.5z",
            "2026-05-11T15:04:00.+02:00",
            "2026-05-11T15:04:00.1234567890Z",
            "2026-05-11T15:04:00+02",
            "2026-05-11T15:04:00+0200",
            "2026-05-11T15:04:00+02:00:30",
            "2026-05-11T15:04:00+2",
            "2026-05-11T15:04:00+2:00",
            "2026-05-11T15:04:00+19:00",
            "2026-05-11T15:04:00+",
            "2026-05-11T15:04:00",
            "2026-05-11T24:00:00Z",
            "2026-05-11T15:60:00Z",
            "2026-05-11T15:04:60Z",
            "2026-02-30T15:04:00Z",
            "2026-05-11 15:04:00Z",
            "0:00",
            "12:30",
            "1:02:30.25",
            "0:60",
            "1:60:00",
            "1:2:03",
            "12",
            "-1:00",
            "277777:46:40",
            "277777:46:41",
            "1234567890:00",
            "1:00.",
            "1:00.123456789012345678901");

    /** Texts of the forms that documents know, and others that are almost of such a form. */
    static final List<String> TEXTS =
            Stream.of(IDS, NAMES, ADDRESSES, TIMES).flatMap(List::stream).toList();

    private Values() {}

    static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }
}
