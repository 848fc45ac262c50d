package org.probity.engine;

/**
 * How large a document may be. The defaults hold off hostile input and leave room for any submission that a person would write.
 *
 * @param bytes the size of a document, in bytes
 * @param depth how deep objects and lists may be nested, at most 1,000
 * @param textLength the length of one text, in UTF-16 code units
 * @param entries how many entries one list or object may have
 */
public record DocumentLimits(int bytes, int depth, int textLength, int entries) {

    private static final int DEEPEST = 1_000;

    /** 16 MiB, 64 levels, one million characters a text, 10,000 entries a list. */
    public static final DocumentLimits DEFAULT = new DocumentLimits(16 * 1024 * 1024, 64, 1_000_000, 10_000);

    /**
     * Checks that each limit lets something through.
     *
     * @throws IllegalArgumentException if a limit is below 1, or the depth above 1,000
     */
    public DocumentLimits {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("the depth " + depth + " is above " + DEEPEST
                    + ", which is as deep as documents can be read without exhausting a thread's stack");
        }
        if (bytes < 1 || depth < 1 || textLength < 1 || entries < 1) {
            throw new IllegalArgumentException("every limit is at least 1: " + bytes + " bytes, depth " + depth
                    + ", text length " + textLength + ", entries " + entries);
        }
    }

    /**
     * The same limits with another size.
     *
     * @param most the size of a document, in bytes
     * @return a copy with that limit
     */
    public DocumentLimits withBytes(int most) {
        return new DocumentLimits(most, depth, textLength, entries);
    }

    /**
     * The same limits with another depth.
     *
     * @param most how deep objects and lists may be nested
     * @return a copy with that limit
     */
    public DocumentLimits withDepth(int most) {
        return new DocumentLimits(bytes, most, textLength, entries);
    }

    /**
     * The same limits with another length of texts.
     *
     * @param most the length of one text, in UTF-16 code units
     * @return a copy with that limit
     */
    public DocumentLimits withTextLength(int most) {
        return new DocumentLimits(bytes, depth, most, entries);
    }

    /**
     * The same limits with another length of lists.
     *
     * @param most how many entries one list or object may have
     * @return a copy with that limit
     */
    public DocumentLimits withEntries(int most) {
        return new DocumentLimits(bytes, depth, textLength, most);
    }
}
