package org.probity.engine.rule;

import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.probity.engine.credential.Credential;
import org.probity.engine.inspection.Inspection;
import org.probity.engine.submission.Submission;

/** What a rule module derives its facts from. */
public final class HandedIn {
    private final Credential credential;
    private final Submission submission;
    private final Map<String, Inspection> inspections;
    private final Map<String, Criterion> criteria;
    private final Function<Criterion, Judgement> judgements;
    private final ToIntFunction<String> words;

    /**
     * Made by the engine.
     *
     * @param credential the definition
     * @param submission the attempt that is judged
     * @param inspections what was found of its artifacts, by their ids
     * @param criteria the criteria of the added part, by the ids under which it asks them
     * @param judgements what people say of a criterion
     * @param words how many words a text has
     */
    public HandedIn(
            Credential credential,
            Submission submission,
            Map<String, Inspection> inspections,
            Map<String, Criterion> criteria,
            Function<Criterion, Judgement> judgements,
            ToIntFunction<String> words) {
        this.credential = credential;
        this.submission = submission;
        this.inspections = inspections;
        this.criteria = criteria;
        this.judgements = judgements;
        this.words = words;
    }

    /**
     * The definition that the submission is judged by, in the language of the report where it has texts in it.
     *
     * @return the definition
     */
    public Credential credential() {
        return credential;
    }

    /**
     * The attempt that is judged.
     *
     * @return the submission
     */
    public Submission submission() {
        return submission;
    }

    /**
     * What an inspector found of the artifacts.
     *
     * @return what was found, by id of the artifact; empty where nobody looked
     */
    public Map<String, Inspection> inspections() {
        return inspections;
    }

    /**
     * A criterion of the added part.
     *
     * @param id the id under which the part asks it, e.g. {@code links}
     * @return the criterion
     * @throws IllegalArgumentException if the part does not ask that
     */
    public Criterion criterion(String id) {
        Criterion criterion = criteria.get(id);
        if (criterion == null) {
            throw new IllegalArgumentException("the part does not ask \"" + id + "\"; it asks " + criteria.keySet());
        }
        return criterion;
    }

    /**
     * What people say of a criterion of the added part, for a fact whose rules leave the verdict to them.
     *
     * @param criterion the criterion
     * @return what their ratings come to
     */
    public Judgement judgement(Criterion criterion) {
        return judgements.apply(criterion);
    }

    /**
     * Counts words as all limits on words do, by the method that reports name.
     *
     * @param text any text
     * @return how many words it has
     */
    public int words(String text) {
        return words.applyAsInt(text);
    }
}
