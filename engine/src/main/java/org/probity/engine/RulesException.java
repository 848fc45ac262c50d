package org.probity.engine;

/**
 * The rules do not do what rules must: give every criterion exactly one verdict, and come to rest. It is a defect of the rules,
 * never of a submission, and its message names the criterion and the rules.
 */
public final class RulesException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Reports a defect of the rules.
     *
     * @param message what the rules did, with the names of criterion and rules
     */
    public RulesException(String message) {
        super(message);
    }

    /**
     * Reports a failure inside a rule.
     *
     * @param message what failed, with the name of the rule
     * @param cause the failure
     */
    public RulesException(String message, Throwable cause) {
        super(message, cause);
    }
}
