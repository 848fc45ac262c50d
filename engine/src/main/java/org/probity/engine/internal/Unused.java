package org.probity.engine.internal;

import org.probity.engine.rule.Term;

/** Why a rating was not used, as a message says it. */
final class Unused {
    static final Term NOTHING = new Term("unused.nothing");
    static final Term BY_RULE = new Term("unused.by-rule");
    static final Term NOBODY_JUDGES = new Term("unused.nobody-judges");
    static final Term UNSETTLED = new Term("unused.unsettled");
    static final Term CARRIED_OVER = new Term("unused.carried-over");
    static final Term NO_ADJUDICATION = new Term("unused.no-adjudication");

    private Unused() {}
}
