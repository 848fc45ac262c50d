package org.probity.rules.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up a valid credential definition with every field that matters. */
final class RandomDefinition {

    private final Dice dice;
    private final double carriesOver;
    private final boolean isPlain;
    private final RandomIds ids;

    /**
     * Prepares to make one up.
     *
     * @param carriesOver how likely it is that what has passed need not be rated again
     * @param isPlain whether it asks for nothing but what the bundled credential could ask for
     */
    RandomDefinition(Dice dice, double carriesOver, boolean isPlain) {
        this.dice = dice;
        this.isPlain = isPlain;
        this.carriesOver = carriesOver;
        this.ids = new RandomIds(dice, isPlain);
    }

    Map<String, Object> definition() {
        List<Map<String, Object>> outcomes = outcomes(dice.chance(.03) ? 0 : dice.between(1, 3));
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("id", "cred." + dice.between(1, 99));
        definition.put("version", "1." + dice.between(0, 9) + ".0");
        definition.put("title", "A credential");
        sometimes(definition, "citation", "NASSP, 2018");
        definition.put("outcomes", outcomes);
        definition.put("parts", dice.shuffled(parts(outcomes)));
        new RandomPolicy(dice).policy(carriesOver).ifPresent(review -> definition.put("review", review));
        if (!isPlain) {
            describeLevels(definition);
            addRubrics(new Definition(definition));
            new RandomTerms(dice, ids).addTo(definition);
        }
        if (dice.chance(.05)) {
            definition.put("advisories", Map.of("text.repeated", new BigDecimal("0.15")));
        }
        if (dice.chance(.05)) {
            definition.put("extensions", Map.of("words", "anything"));
        }
        return definition;
    }

    private void describeLevels(Map<String, Object> definition) {
        Map<String, Object> review = Values.object(definition.get("review"));
        if (review.containsKey("scale") && dice.chance(.4)) {
            review.put("scale", new RandomScale(dice).described(Values.texts(review.get("scale"))));
        }
    }

    /** Some details are rated by levels of their own. */
    private void addRubrics(Definition definition) {
        if (dice.chance(.35)) {
            definition.details().stream()
                    .filter(detail -> dice.chance(.5))
                    .forEach(detail -> detail.put(
                            "rubric",
                            new RandomScale(dice).rubric(definition.scale().pass())));
        }
    }

    private List<Map<String, Object>> outcomes(int count) {
        List<Map<String, Object>> outcomes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> outcome = statement();
            List<Object> details = new ArrayList<>();
            for (int j = dice.between(1, 3); j > 0; j--) {
                details.add(optional(statement()));
            }
            outcome.put("details", details);
            if (!isPlain && dice.chance(.25)) {
                new RandomChoice(dice).addTo(outcome);
            }
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private Map<String, Object> statement() {
        Map<String, Object> statement = new LinkedHashMap<>();
        statement.put("id", ids.next());
        statement.put("statement", "Sets goals.");
        sometimes(statement, "source", "The issuer's sentence.");
        sometimes(statement, "provenance", dice.pick("issuer", "derived"));
        cite(statement);
        if (!isPlain && dice.chance(.1)) {
            statement.put("alignments", List.of(Map.of("framework", "PSEL 2015", "identifier", "10")));
        }
        return statement;
    }

    private Map<String, Object> optional(Map<String, Object> thing) {
        if (dice.chance(.3)) {
            thing.put("required", dice.chance(.2));
        }
        return thing;
    }

    private List<Object> parts(List<Map<String, Object>> outcomes) {
        List<Object> parts = new ArrayList<>(portfolios(outcomes));
        int narratives = dice.between(parts.isEmpty() ? 1 : 0, 3);
        for (int i = 0; i < narratives; i++) {
            parts.add(narrative(outcomes));
        }
        return parts;
    }

    /** One portfolio for all outcomes, or several that share the outcomes out between them. */
    private List<Map<String, Object>> portfolios(List<Map<String, Object>> outcomes) {
        List<Map<String, Object>> portfolios = new ArrayList<>();
        List<String> rest = dice.shuffled(Values.ids(outcomes));
        if (!rest.isEmpty() && dice.chance(.6)) {
            portfolios.add(withTerms(portfolio(), outcomes));
            return portfolios;
        }
        while (!rest.isEmpty()) {
            int shown = dice.between(1, rest.size());
            Map<String, Object> portfolio = portfolio();
            portfolio.put("outcomes", List.copyOf(rest.subList(0, shown)));
            portfolios.add(withTerms(portfolio, outcomes));
            rest = rest.subList(shown, rest.size());
        }
        return portfolios;
    }

    private Map<String, Object> withTerms(Map<String, Object> portfolio, List<Map<String, Object>> outcomes) {
        if (!isPlain) {
            List<String> details = Values.ids(definition(outcomes).detailsShownBy(portfolio));
            new RandomPortfolioTerms(dice, ids).addTo(portfolio, details);
        }
        return portfolio;
    }

    private Map<String, Object> portfolio() {
        Map<String, Object> portfolio = part("portfolio");
        if (dice.chance(.6)) {
            portfolio.put("references", dice.limit(0, 2, 1).values());
        }
        if (dice.chance(.6)) {
            portfolio.put("locator", dice.pick("required", "optional"));
        }
        if (dice.chance(.6)) {
            portfolio.put("explanation", dice.limit(0, 8, 1).values());
        }
        return portfolio;
    }

    /** A narrative that asks for something at least. */
    private Map<String, Object> narrative(List<Map<String, Object>> outcomes) {
        Map<String, Object> narrative = part("narrative");
        if (dice.chance(.6)) {
            narrative.put("covers", outcomes.isEmpty() ? "nothing" : dice.pick("outcomes", "details", "nothing"));
        }
        List<Map<String, Object>> prompts = prompts();
        if (!prompts.isEmpty() || dice.chance(.2)) {
            narrative.put("prompts", prompts);
        }
        boolean asks = !prompts.isEmpty() || List.of("outcomes", "details").contains(Values.text(narrative, "covers"));
        if (!asks || dice.chance(.6)) {
            narrative.put("words", words(dice.limit(1, 20, room(narrative, outcomes))));
        }
        if (!isPlain && !definition(outcomes).coveredBy(narrative).isEmpty() && dice.chance(.2)) {
            narrative.put("coverage", words(dice.limit(1, 3, 2)));
        }
        if (!isPlain && dice.chance(.1)) {
            narrative.put("sources", Map.of(dice.pick("words", "coverage"), "The issuer's sentence."));
        }
        return narrative;
    }

    private List<Map<String, Object>> prompts() {
        List<Map<String, Object>> prompts = new ArrayList<>();
        for (int i = dice.between(0, 3); i > 0; i--) {
            Map<String, Object> prompt = prompt();
            if (!isPlain && dice.chance(.2)) {
                List<Map<String, Object>> questions = new ArrayList<>();
                for (int j = dice.between(1, 3); j > 0; j--) {
                    questions.add(prompt());
                }
                prompt.put("questions", questions);
            }
            prompts.add(prompt);
        }
        return prompts;
    }

    private Map<String, Object> prompt() {
        Map<String, Object> prompt = new LinkedHashMap<>();
        prompt.put("id", ids.next());
        prompt.put("text", "What did you do?");
        sometimes(prompt, "source", "The issuer's sentence.");
        sometimes(prompt, "provenance", dice.pick("issuer", "derived"));
        cite(prompt);
        if (dice.chance(.4)) {
            prompt.put("words", words(dice.limit(1, 6, 1)));
        }
        return optional(prompt);
    }

    /** Limits that bind, mostly; otherwise guidance, or a maximum that is not enforced. */
    private Map<String, Object> words(Limit limit) {
        Map<String, Object> words = limit.values();
        if (isPlain || dice.chance(.6)) {
            return words;
        }
        if (dice.chance(.3)) {
            words.put("guidance", true);
        } else if (limit.maximum().isPresent()) {
            words.put("over", dice.pick("reject", "advise", "ignore-excess"));
        }
        return words;
    }

    /** How many words answer everything that a narrative asks for, each by itself. */
    private static int room(Map<String, Object> narrative, List<Map<String, Object>> outcomes) {
        Definition definition = definition(outcomes);
        long answers = Definition.promptsOf(narrative).stream()
                .mapToLong(prompt -> Limit.atLeastOne(prompt, "words").minimum().orElse(1))
                .sum();
        return (int) answers + definition.coveredBy(narrative).size();
    }

    private static Definition definition(List<Map<String, Object>> outcomes) {
        return new Definition(Map.of("outcomes", outcomes));
    }

    private Map<String, Object> part(String type) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put("type", type);
        part.put("id", ids.next());
        part.put("title", "A part");
        sometimes(part, "source", "The issuer's sentence.");
        if (!isPlain && dice.chance(.1)) {
            part.put("required", dice.chance(.2));
        }
        if (!isPlain && dice.chance(.1)) {
            part.put("provenance", dice.pick("issuer", "derived"));
        }
        cite(part);
        return part;
    }

    /** What only a definition that is not plain says of everything. */
    private void cite(Map<String, Object> thing) {
        if (!isPlain) {
            sometimes(thing, "citation", "The issuer, 2018");
        }
    }

    private void sometimes(Map<String, Object> object, String key, String value) {
        if (dice.chance(.1)) {
            object.put(key, value);
        }
    }
}
