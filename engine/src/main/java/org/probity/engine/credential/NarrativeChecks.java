package org.probity.engine.credential;

import org.probity.engine.internal.check.FaultList;

/** What a narrative part must not contradict. */
final class NarrativeChecks {
    private final FaultList faults;
    private final DefinedIds ids;

    NarrativeChecks(FaultList faults, DefinedIds ids) {
        this.faults = faults;
        this.ids = ids;
    }

    /** Those with something to cover need outcomes. */
    void check(String at, NarrativePart narrative, boolean hasOutcomes) {
        RangeChecks.checkWords(faults, at + "/words", narrative.words());
        for (int i = 0; i < narrative.prompts().size(); i++) {
            checkPrompt(at + "/prompts/" + i, narrative.prompts().get(i));
        }
        if (narrative.covers() != Covers.NOTHING && !hasOutcomes) {
            faults.add(at + "/covers", "there are no outcomes to cover");
        }
        RangeChecks.checkAnswer(faults, at + "/coverage", narrative.coverage());
        if (narrative.covers() == Covers.NOTHING && narrative.coverage().isPresent()) {
            faults.add(at + "/coverage", "the narrative has nothing to cover; say what with \"covers\"");
        }
    }

    private void checkPrompt(String at, Prompt prompt) {
        ids.check(at + "/id", prompt.id());
        RangeChecks.checkAnswer(faults, at + "/words", prompt.words());
        for (int i = 0; i < prompt.questions().size(); i++) {
            Prompt question = prompt.questions().get(i);
            String questionAt = at + "/questions/" + i;
            ids.check(questionAt + "/id", question.id());
            RangeChecks.checkAnswer(faults, questionAt + "/words", question.words());
            if (!question.questions().isEmpty()) {
                faults.add(questionAt + "/questions", "a question of a prompt is not made of further questions");
            }
        }
    }
}
