package org.probity.engine.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.probity.engine.credential.Credential;
import org.probity.engine.rule.Sayable;
import org.probity.engine.submission.Passage;
import org.probity.engine.submission.SelfAnalysis;
import org.probity.engine.submission.Submission;

/** What is done to the texts of a submission, apart from everything else: see {@link RuleRun} for why it stands here. */
public final class TextMeasuring {
    private final Criteria criteria;
    private final Submission submission;

    /**
     * Prepares.
     *
     * @param credential the definition
     * @param submission an attempt at it
     */
    public TextMeasuring(Credential credential, Submission submission) {
        this.criteria = Criteria.of(credential);
        this.submission = submission;
    }

    /**
     * Takes the measures that advisories are about.
     *
     * @return how many there are
     */
    public int run() {
        List<Sayable> matters = new ArrayList<>();
        new TextFacts(criteria, submission, matters).add();
        return matters.size();
    }

    /**
     * Counts words.
     *
     * @return the words of all narratives and explanations
     */
    public int words() {
        int words = 0;
        for (List<Passage> passages : submission.narratives().values()) {
            for (Passage passage : passages) {
                words += WordCounter.count(passage.text()).words();
            }
        }
        for (SelfAnalysis entry : submission.selfAnalysis()) {
            words += WordCounter.count(entry.explanation().orElse("")).words();
        }
        return words;
    }

    /**
     * Takes the digests of the evidence of every detail.
     *
     * @return their length
     */
    public int digests() {
        EvidenceDigests evidence = new EvidenceDigests(submission, Map.of());
        int length = 0;
        for (String detail : criteria.details().keySet()) {
            length += evidence.of(detail).length();
        }
        return length;
    }
}
