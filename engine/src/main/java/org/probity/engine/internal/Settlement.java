package org.probity.engine.internal;

import java.util.Optional;
import org.probity.engine.report.SettledBy;
import org.probity.engine.rule.Opinion;

/**
 * What the ratings of a criterion come to, as a rule found.
 *
 * @param opinion where people stand
 * @param by how they came to it; absent while nothing is settled
 * @param rule the rule that says so
 */
record Settlement(Opinion opinion, Optional<SettledBy> by, RuleInfo rule) {}
