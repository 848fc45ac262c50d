package org.probity.engine.submission;

import java.util.Optional;
import java.util.OptionalInt;

/** Guides the assessor to a place in an artifact. Numbers count from 1, and a range includes both ends. */
public sealed interface Locator {

    /**
     * A page, or several in a row.
     *
     * @param from the first page
     * @param to the last page, not before the first
     */
    record Page(int from, OptionalInt to) implements Locator {}

    /**
     * A slide, or several in a row.
     *
     * @param from the first slide
     * @param to the last slide, not before the first
     */
    record Slide(int from, OptionalInt to) implements Locator {}

    /**
     * A sheet of a spreadsheet.
     *
     * @param name what the sheet is called
     * @param cells which cells, e.g. {@code B2:D14}
     */
    record Sheet(String name, Optional<String> cells) implements Locator {}

    /**
     * A moment of a recording, or the stretch between two.
     *
     * @param from the moment, or the first
     * @param to the last, not before the first
     */
    record Time(TimeCode from, Optional<TimeCode> to) implements Locator {}

    /**
     * A line of a text, or several in a row.
     *
     * @param from the first line
     * @param to the last line, not before the first
     */
    record Line(int from, OptionalInt to) implements Locator {}

    /**
     * A section of a document.
     *
     * @param name what the section is called
     */
    record Section(String name) implements Locator {}

    /**
     * A part of a picture or of a page.
     *
     * @param name what the region shows
     */
    record Region(String name) implements Locator {}
}
