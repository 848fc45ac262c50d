package org.probity.engine;

/** The kinds of documents of an assessment. */
public enum DocumentType {
    /** What a credential asks for. */
    DEFINITION,
    /** What a practitioner hands in. */
    SUBMISSION,
    /** What one assessor says of a submission. */
    REVIEW,
    /** What was found of a submission. */
    REPORT
}
