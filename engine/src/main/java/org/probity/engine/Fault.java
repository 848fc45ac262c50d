package org.probity.engine;

import java.util.OptionalInt;
import org.probity.engine.internal.check.FaultList;

/**
 * One thing that is wrong with a document, and where.
 *
 * @param pointer the JSON Pointer (RFC 6901) of the place; empty for the document as a whole
 * @param message what is wrong there, as one line
 * @param line the line of the place, from 1, where the document was read from text
 * @param column the column of the place in UTF-16 code units, from 1, where the document was read from text
 */
public record Fault(String pointer, String message, OptionalInt line, OptionalInt column) {

    /**
     * A fault of a document whose text is not known.
     *
     * @param pointer the JSON Pointer of the place
     * @param message what is wrong there, as one line
     */
    public Fault(String pointer, String message) {
        this(pointer, message, OptionalInt.empty(), OptionalInt.empty());
    }

    /**
     * The same fault, found in a text.
     *
     * @param atLine the line of the place, from 1
     * @param atColumn the column of the place in UTF-16 code units, from 1
     * @return the fault with its place
     */
    public Fault at(int atLine, int atColumn) {
        return new Fault(pointer, message, OptionalInt.of(atLine), OptionalInt.of(atColumn));
    }

    /**
     * The fault as one line: {@code LINE:COLUMN: POINTER: what is wrong}, as much of it as is known.
     *
     * @return the line
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        line.ifPresent(number -> text.append(number).append(':'));
        column.ifPresent(number -> text.append(number).append(':'));
        text.append(text.isEmpty() ? "" : " ");
        if (!pointer.isEmpty()) {
            text.append(pointer).append(": ");
        }
        return FaultList.visible(text.append(message).toString());
    }
}
