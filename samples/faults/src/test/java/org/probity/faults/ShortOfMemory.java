package org.probity.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.probity.engine.Assessor;
import org.probity.engine.Documents;

/**
 * A host that assesses a submission too large for it, then one with ever more memory left, beginning with next to none; and after each of them once more when
 * it has all its memory again. Ends with 1 if that report is another one.
 */
final class ShortOfMemory {
    private static final int STEP = 16 * 1024;
    private static final int STEPS = 30;
    private static final int LARGEST_BALLAST = 1024 * 1024;
    private static final int SMALLEST_BALLAST = 2 * 1024;

    private static final Assessor ASSESSOR = Assessor.of(Documents.bundledCredential("ensuring-accountability"));
    private static final byte[] SUBMISSION = Submissions.bytes("complete");

    private ShortOfMemory() {}

    /** Prints how many of the assessments ran out of memory: of the one that is too large, and of the others. */
    public static void main(String[] arguments) {
        String expected = report(SUBMISSION);
        int tooLarge = runsOut(() -> report(huge())) ? 1 : 0;
        expect(expected);
        int others = 0;
        for (int step = 0; step < STEPS; step++) {
            int left = step * STEP;
            if (runsOut(() -> reportWith(left))) {
                others++;
            }
            expect(expected);
        }
        System.out.println(tooLarge + " of 1, " + others + " of " + STEPS);
    }

    private static void expect(String expected) {
        if (!report(SUBMISSION).equals(expected)) {
            System.out.println("another report");
            System.exit(1);
        }
    }

    private static boolean runsOut(Runnable assessment) {
        try {
            assessment.run();
            return false;
        } catch (OutOfMemoryError e) {
            return true;
        }
    }

    /** Within the limits of a document, and beyond this host's. */
    private static byte[] huge() {
        String passage = "{\"text\":\"" + "goal ".repeat(190_000) + "\"}";
        return ("{\"id\":\"s\",\"credential\":\"ensuring-accountability\",\"practitioner\":\"p\",\"narratives\":{\"overview\":"
                        + IntStream.range(0, 8).mapToObj(i -> passage).collect(Collectors.joining(",", "[", "]"))
                        + "}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void reportWith(int left) {
        List<byte[]> ballast = new ArrayList<>();
        ballast.add(new byte[left]);
        for (int size = LARGEST_BALLAST; size >= SMALLEST_BALLAST; ) {
            try {
                ballast.add(new byte[size]);
            } catch (OutOfMemoryError e) {
                size /= 8;
            }
        }
        ballast.set(0, new byte[0]);
        report(SUBMISSION);
        // Held to the end.
        ballast.clear();
    }

    private static String report(byte[] submission) {
        return Documents.toJson(ASSESSOR.assess(Documents.submission(submission)));
    }
}
