package org.probity.engine.credential;

/** How a place in an artifact is said. */
public enum LocatorType {
    /** By pages. */
    PAGE,
    /** By slides. */
    SLIDE,
    /** By the name of a sheet, and cells in it. */
    SHEET,
    /** By a time from the beginning. */
    TIME,
    /** By lines. */
    LINE,
    /** By the name of a section. */
    SECTION,
    /** By the name of a region. */
    REGION
}
