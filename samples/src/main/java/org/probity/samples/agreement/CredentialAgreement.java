package org.probity.samples.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probity.engine.credential.Credential;
import org.probity.engine.credential.Detail;

/**
 * How far the assessors of one credential agree, over all submissions of it.
 *
 * @param credential id of the credential
 * @param version the version of its definition
 * @param title what the issuer calls it
 * @param scale the categories of the ratings in rising order, {@code UNSCORABLE} among them where somebody used it
 * @param leftOut ids of the details that are rated on a scale of their own: kappa and alpha need one scale for everything
 * @param submissions how many submissions were looked at
 * @param overall the agreement on everything
 * @param groups the agreement by pair of assessors, then by outcome, by detail and by narrative; only where there is something to
 *     compare
 * @param differences the details on which they differ most, at most ten
 */
public record CredentialAgreement(
        String credential,
        String version,
        String title,
        List<String> scale,
        List<String> leftOut,
        int submissions,
        Figures overall,
        List<Group> groups,
        List<Difference> differences) {
    private static final int TOLD = 10;

    /** Keeps unmodifiable copies of the lists. */
    public CredentialAgreement {
        scale = List.copyOf(scale);
        leftOut = List.copyOf(leftOut);
        groups = List.copyOf(groups);
        differences = List.copyOf(differences);
    }

    /**
     * Compares the ratings.
     *
     * @param credential the definition that they were given by
     * @param submissions how many submissions were looked at
     * @param items what was rated in them
     * @return the agreement
     */
    public static CredentialAgreement of(Credential credential, int submissions, List<RatedItem> items) {
        List<RatedItem> compared =
                items.stream().filter(RatedItem::isComparable).toList();
        Scale scale = Scale.of(credential.review());
        List<String> used = scale.used(compared);
        boolean weighted = isWeighted(used);
        List<Group> groups = new ArrayList<>();
        byPair(compared).forEach((pair, rated) -> groups.add(group(Group.Kind.PAIR, pair, rated, weighted)));
        for (Scope scope : Scope.of(credential)) {
            List<RatedItem> rated = scope.of(compared);
            if (!rated.isEmpty()) {
                groups.add(group(scope.kind(), List.of(scope.id()), rated, weighted));
            }
        }
        return new CredentialAgreement(
                credential.id(),
                credential.version(),
                credential.title(),
                used,
                Scope.leftOut(credential).stream().map(Detail::id).toList(),
                submissions,
                Figures.of(compared, weighted),
                groups,
                differences(credential, compared, scale));
    }

    private static boolean isWeighted(List<String> scale) {
        return scale.size() > 2;
    }

    private static Group group(Group.Kind kind, List<String> ids, List<RatedItem> items, boolean weighted) {
        return new Group(kind, ids, Figures.of(items, weighted));
    }

    private static SortedMap<List<String>, List<RatedItem>> byPair(List<RatedItem> items) {
        SortedMap<List<String>, List<RatedItem>> pairs = new TreeMap<>((one, other) -> {
            int first = one.get(0).compareTo(other.get(0));
            return first == 0 ? one.get(1).compareTo(other.get(1)) : first;
        });
        for (RatedItem item : items) {
            for (String one : item.ratings().keySet()) {
                for (String other : item.ratings().tailMap(one).keySet()) {
                    if (!one.equals(other)) {
                        pairs.computeIfAbsent(List.of(one, other), pair -> new ArrayList<>())
                                .add(item.between(one, other));
                    }
                }
            }
        }
        return pairs;
    }

    private static List<Difference> differences(Credential credential, List<RatedItem> items, Scale scale) {
        return credential.outcomes().stream()
                .flatMap(outcome -> outcome.details().stream())
                .map(detail -> Difference.of(
                        detail.id(), detail.statement(), Scope.of(detail).of(items), scale))
                .filter(difference -> difference.percent() > 0)
                .sorted(Difference.MOST_FIRST)
                .limit(TOLD)
                .toList();
    }

    /**
     * Whether weighted kappa tells anything that kappa does not.
     *
     * @return whether there are more than two categories
     */
    public boolean isWeighted() {
        return isWeighted(scale);
    }

    /**
     * Whether there is anything to compare.
     *
     * @return whether two assessors rated one item
     */
    public boolean isOfSomething() {
        return overall.items() > 0;
    }

    /**
     * The groups of one kind.
     *
     * @param kind what their items have in common
     * @return the groups in their order: pairs by id, the others as in the definition
     */
    public List<Group> groups(Group.Kind kind) {
        return groups.stream().filter(group -> group.kind() == kind).toList();
    }
}
