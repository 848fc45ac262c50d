package org.probity.engine.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.probity.engine.rule.Term;
import org.probity.rules.ProbityRules;

/** The rules of the verdicts, as the hand-written assessor knows them: a name, a finding and sentences, and no conditions. */
enum HandRule {
    WORDS_WITHIN("narrative.words", "within", "the narrative keeps within its limits", Finding.MET),
    WORDS_SHORT("narrative.words", "too-short", "the narrative falls short of its minimum", Finding.NOT_MET),
    WORDS_LONG("narrative.words", "too-long", "the narrative exceeds its maximum", Finding.NOT_MET),

    PROMPT_ANSWERED(
            "narrative.prompt",
            "answered",
            "the passages that name the prompt answer it within its limits",
            Finding.MET),
    PROMPT_SHORT(
            "narrative.prompt",
            "too-short",
            "the passages that name the prompt fall short of its minimum",
            Finding.NOT_MET),
    PROMPT_LONG(
            "narrative.prompt", "too-long", "the passages that name the prompt exceed its maximum", Finding.NOT_MET),
    PROMPT_UNANSWERED(
            "narrative.prompt",
            "unanswered",
            "no passage with words names the prompt, and others name theirs",
            Finding.NOT_MET),
    PROMPT_UNTAGGED(
            "narrative.prompt",
            "untagged",
            "no passage says what it answers, so a person has to look",
            Finding.AWAITED),
    PROMPT_UNMARKED(
            "narrative.prompt",
            "unmarked",
            "no passage says what it answers, and no person is going to look",
            Finding.NOT_MET),
    PROMPT_WORDLESS("narrative.prompt", "wordless", "the narrative has no words", Finding.NOT_MET),

    COVERED("narrative.coverage", "covered", "a passage with words names what is to be covered", Finding.MET),
    UNCOVERED(
            "narrative.coverage",
            "uncovered",
            "no passage with words names what is to be covered, and others name theirs",
            Finding.NOT_MET),
    COVERAGE_UNTAGGED(
            "narrative.coverage",
            "untagged",
            "no passage says what it covers, so a person has to look",
            Finding.AWAITED),
    COVERAGE_UNMARKED(
            "narrative.coverage",
            "unmarked",
            "no passage says what it covers, and no person is going to look",
            Finding.NOT_MET),
    COVERAGE_WORDLESS("narrative.coverage", "wordless", "the narrative has no words", Finding.NOT_MET),

    UPLOADED(
            "portfolio.artifact",
            "uploaded",
            "the detail refers to as many uploaded artifacts as it should",
            Finding.MET),
    TOO_FEW("portfolio.artifact", "too-few", "the detail has too few references", Finding.NOT_MET),
    TOO_MANY("portfolio.artifact", "too-many", "the detail has too many references", Finding.NOT_MET),
    ARTIFACT_UNKNOWN(
            "portfolio.artifact", "unknown", "a reference is to no artifact of the submission", Finding.NOT_MET),

    INSIDE("portfolio.locator", "inside", "every reference leads to a place inside its artifact", Finding.MET),
    WHOLE("portfolio.locator", "whole", "references are to whole artifacts, and no place is asked for", Finding.MET),
    NONE_ASKED("portfolio.locator", "none-asked", "no reference is asked for and none is given", Finding.MET),
    NONE_GIVEN("portfolio.locator", "none-given", "there is no reference to follow", Finding.NOT_MET),
    PLACE_UNKNOWN("portfolio.locator", "unknown", "a reference is to no artifact of the submission", Finding.NOT_MET),
    UNLOCATED("portfolio.locator", "unlocated", "a reference does not say where the evidence is", Finding.NOT_MET),
    UNFIT("portfolio.locator", "unfit", "a locator does not fit the kind of its artifact", Finding.NOT_MET),
    OUTSIDE("portfolio.locator", "outside", "a locator lies beyond the end of its artifact", Finding.NOT_MET),

    EXPLAINED("portfolio.explanation", "within", "the explanation keeps within its limits", Finding.MET),
    UNEXPLAINED("portfolio.explanation", "absent", "there is no explanation", Finding.NOT_MET),
    EXPLANATION_SHORT(
            "portfolio.explanation", "too-short", "the explanation falls short of its minimum", Finding.NOT_MET),
    EXPLANATION_LONG("portfolio.explanation", "too-long", "the explanation exceeds its maximum", Finding.NOT_MET),

    GAPS("portfolio.proficiency", "incomplete", "the evidence of the detail is not complete", Finding.NOT_MET),
    AWAITED("portfolio.proficiency", "awaited", "the evidence is complete and awaits an assessor", Finding.AWAITED),
    COMPLETE(
            "portfolio.proficiency",
            "complete",
            "the evidence is complete and no person is asked to judge it",
            Finding.MET);

    private static final Map<String, Template> TEMPLATES = new HashMap<>();

    static {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                ProbityRules.class.getResourceAsStream("messages.properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.stringPropertyNames().forEach(key -> TEMPLATES.put(key, new Template(properties.getProperty(key))));
        for (HandRule rule : values()) {
            rule.message = TEMPLATES.get(rule.clause + "." + rule.finding);
            rule.remedy = TEMPLATES.get(rule.clause + "." + rule.finding + ".remedy");
        }
    }

    final String clause;
    final String finding;
    final String sentence;
    final Finding found;
    private @Nullable Template message;
    private @Nullable Template remedy;

    HandRule(String clause, String finding, String sentence, Finding found) {
        this.clause = clause;
        this.finding = finding;
        this.sentence = clause + ": " + sentence;
        this.found = found;
    }

    /** Every rule that is asked has a sentence of its own, or flaws that speak for it. */
    String message(Map<String, Object> values) {
        return text(message, values);
    }

    String remedy(Map<String, Object> values) {
        return text(remedy, values);
    }

    static String text(String key, Map<String, Object> values) {
        return text(TEMPLATES.get(key), values);
    }

    static String joined(List<String> sentences) {
        return sentences.size() == 1 ? sentences.get(0) : String.join(" ", sentences);
    }

    private static String text(@Nullable Template template, Map<String, Object> values) {
        if (template == null) {
            throw new IllegalStateException("there is no such message");
        }
        return template.fill(values, HandRule::term);
    }

    private static String term(Term term) {
        return text(term.key(), term.values());
    }
}
