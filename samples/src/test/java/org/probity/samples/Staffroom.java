package org.probity.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small credential and a submission that lacks nothing, for tests to spoil in one way each. */
final class Staffroom {
    static final String CREDENTIAL = """
        {
          "id": "leading-meetings", "version": "1.0.0", "title": "Leading Staff Meetings",
          "outcomes": [
            { "id": "EO1", "statement": "The leader turns meetings into agreed work.",
              "details": [
                { "id": "EO1.1", "statement": "Each meeting ends with who does what by when." },
                { "id": "EO1.2", "statement": "Families hear what was agreed.", "required": false } ] } ],
          "parts": [
            { "type": "narrative", "id": "account", "title": "Account of a Term",
              "words": { "minimum": 15 },
              "prompts": [ { "id": "Q1", "text": "How did the meetings change?" } ] },
            { "type": "portfolio", "id": "portfolio", "title": "Evidence of Meetings" } ]
        }
        """;

    static final String SUBMISSION = """
        {
          "id": "s-1",
          "credential": "leading-meetings",
          "practitioner": "p-1",
          "narratives": {
            "account": [
              { "prompts": ["Q1"],
                "text": "We open each staff meeting with last week's attendance, and agree who calls which family." } ]
          },
          "artifacts": [
            { "id": "A1", "title": "Meeting notes", "file": "artifacts/notes.pdf", "mediaType": "application/pdf",
              "pages": 4 },
            { "id": "A2", "title": "Meeting in March", "file": "artifacts/march.mp4", "mediaType": "video/mp4",
              "seconds": 1800 }
          ],
          "selfAnalysis": [
            { "detail": "EO1.1",
              "references": [
                { "artifact": "A1", "locator": { "type": "page", "from": 2, "to": 3 } },
                { "artifact": "A2", "locator": { "type": "time", "from": "00:12:30" } } ],
              "explanation": "The notes list each task with a name and a date." }
          ]
        }
        """;

    private final Path folder;

    Staffroom(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(credential(), CREDENTIAL);
    }

    Path credential() {
        return folder.resolve("leading-meetings.json");
    }

    /** Puts a submission's document into a folder of its own, beside files that are there and tell nothing of themselves. */
    Path submission(String name, String document) throws IOException {
        Path submission = Files.createDirectories(folder.resolve(name));
        Path artifacts = Files.createDirectories(submission.resolve("artifacts"));
        Files.write(artifacts.resolve("notes.pdf"), new byte[0]);
        Files.write(artifacts.resolve("march.mp4"), new byte[0]);
        Files.writeString(submission.resolve("submission.json"), document);
        return submission;
    }

    /** The submission that lacks nothing, under another id. */
    Path submissionWithId(String name, String id) throws IOException {
        return submission(name, changed("\"id\": \"s-1\"", "\"id\": \"" + id + "\""));
    }

    /** The submission that lacks nothing, changed in one place. */
    static String changed(String from, String to) {
        if (!SUBMISSION.contains(from)) {
            throw new IllegalArgumentException("the submission does not contain " + from);
        }
        return SUBMISSION.replace(from, to);
    }

    /** The same submission with too little in its narrative, and a place past the end of an artifact. */
    static String incomplete() {
        return changed("\"to\": 3", "\"to\": 9").replace("We open each staff meeting with ", "We discuss ");
    }

    Run assess(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "assess";
        all[1] = "--credential";
        all[2] = credential();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Run.of(all);
    }
}
