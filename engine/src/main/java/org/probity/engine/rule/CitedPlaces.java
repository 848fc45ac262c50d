package org.probity.engine.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.probity.engine.report.ExtentSource;

/**
 * The places to which a detail's references lead.
 *
 * @param criterion the criterion that is judged
 * @param detail the detail's id
 * @param references how many references are given
 * @param minimum how many references are asked for at least
 * @param located references with a locator
 * @param unknown references to no artifact of the submission, where there is no place to look for
 * @param unlocated references without a locator, where one is required
 * @param barred references whose locator is of a kind that is not allowed
 * @param unfit references whose locator does not fit the kind of artifact
 * @param outside references whose locator lies beyond the end of the artifact
 * @param extentFrom where the extents are known from that locators were held against
 * @param flaws the references at fault, each counted above
 * @param at where the locators are, or else the nearest place
 */
public record CitedPlaces(
        Criterion criterion,
        String detail,
        int references,
        int minimum,
        int located,
        int unknown,
        int unlocated,
        int barred,
        int unfit,
        int outside,
        Optional<ExtentSource> extentFrom,
        List<Flaw> flaws,
        List<String> at)
        implements Evidence {

    @Override
    public Map<String, Object> values() {
        return Map.of("detail", detail, "references", references);
    }
}
