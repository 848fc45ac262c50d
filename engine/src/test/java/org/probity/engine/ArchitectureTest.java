package org.probity.engine;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.probity.engine.rule.Verdicts;

/** Which package may know of which, and what no class may do. */
@AnalyzeClasses(packages = "org.probity.engine", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.probity.engine";
    private static final String CREDENTIAL = ROOT + ".credential";
    private static final String SUBMISSION = ROOT + ".submission";
    private static final String REVIEW = ROOT + ".review";
    private static final String REPORT = ROOT + ".report";
    private static final String RULE = ROOT + ".rule";
    private static final String INSPECTION = ROOT + ".inspection";
    private static final String JSON = ROOT + ".json";
    private static final String INTERNAL = ROOT + ".internal";
    private static final String CHECK = ROOT + ".internal.check";
    private static final String[] API = {ROOT, CREDENTIAL, SUBMISSION, REVIEW, REPORT, RULE, INSPECTION};
    private static final String[] DATA = {CREDENTIAL, SUBMISSION, REVIEW, REPORT, INSPECTION};
    private static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.."};
    private static final String[] DROOLS = {"org.kie..", "org.drools.."};

    // Arrows between packages

    @ArchTest
    static final ArchRule data_knows_nothing_of_json_rules_or_the_engine = noClasses()
            .that()
            .resideInAnyPackage(DATA)
            .should()
            .dependOnClassesThat(resideInAnyPackage(JSON, INTERNAL, RULE)
                    .or(resideInAnyPackage(JACKSON))
                    .or(resideInAnyPackage(DROOLS)));

    @ArchTest
    static final ArchRule what_is_asked_and_what_was_handed_in_know_nothing_of_each_other = noClasses()
            .that()
            .resideInAPackage(CREDENTIAL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SUBMISSION, REVIEW, REPORT);

    @ArchTest
    static final ArchRule what_was_handed_in_knows_nothing_of_what_is_asked = noClasses()
            .that()
            .resideInAPackage(SUBMISSION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CREDENTIAL, REVIEW, REPORT);

    @ArchTest
    static final ArchRule a_report_knows_nothing_of_the_submission = noClasses()
            .that()
            .resideInAPackage(REPORT)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(SUBMISSION);

    @ArchTest
    static final ArchRule what_rules_see_knows_nothing_of_json_or_the_engine = noClasses()
            .that()
            .resideInAPackage(RULE)
            .should()
            .dependOnClassesThat(resideInAnyPackage(JSON, INTERNAL).or(resideInAnyPackage(JACKSON)));

    @ArchTest
    static final ArchRule json_knows_nothing_of_rules_or_the_engine = noClasses()
            .that()
            .resideInAPackage(JSON)
            .should()
            .dependOnClassesThat(resideInAnyPackage(INTERNAL, RULE).or(resideInAnyPackage(DROOLS)));

    @ArchTest
    static final ArchRule checks_know_nothing_but_faults = noClasses()
            .that()
            .resideInAPackage(CHECK)
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "..")
                    .and(not(resideInAPackage(CHECK)))
                    .and(not(is(Fault.class, InvalidDocumentException.class))));

    // Libraries

    @ArchTest
    static final ArchRule only_json_uses_jackson = noClasses()
            .that()
            .resideOutsideOfPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JACKSON);

    @ArchTest
    static final ArchRule only_the_engine_and_the_recorder_of_verdicts_use_drools = noClasses()
            .that()
            .resideOutsideOfPackage(INTERNAL)
            .and()
            .doNotBelongToAnyOf(Verdicts.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DROOLS);

    @ArchTest
    static final ArchRule there_is_no_other_library = noClasses()
            .should()
            .dependOnClassesThat(not(resideInAnyPackage("java..", "org.jspecify..", "org.probity..")
                    .or(resideInAnyPackage(JACKSON))
                    .or(resideInAnyPackage(DROOLS))
                    .or(describe("primitive", JavaClass::isPrimitive))
                    .or(describe("arrays", JavaClass::isArray))));

    /** The rules above would hold of nothing if libraries were not seen at all. */
    @ArchTest
    static void libraries_are_seen_where_they_are_used(JavaClasses engine) {
        assertThat(users(engine, JACKSON)).containsOnly(JSON);
        assertThat(users(engine, DROOLS)).containsExactlyInAnyOrder(INTERNAL, RULE);
        assertThat(users(engine, CHECK))
                .containsExactlyInAnyOrder(
                        ROOT, CHECK, CHECK + ".definition", CREDENTIAL, SUBMISSION, REVIEW, JSON, INTERNAL);
    }

    private static Stream<String> users(JavaClasses engine, String... packages) {
        return engine.stream()
                .filter(user -> user.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> resideInAnyPackage(packages).test(dependency.getTargetClass())))
                .map(JavaClass::getPackageName)
                .distinct();
    }

    // What a host sees

    @ArchTest
    static final ArchRule a_host_sees_types_of_java_and_of_probity = classes()
            .that()
            .resideInAnyPackage(API)
            .and()
            .arePublic()
            .and()
            .doNotBelongToAnyOf(Verdicts.class)
            .should(showOnly(resideInAPackage("java..")
                    .or(resideInAnyPackage(API))
                    .or(describe("primitive", JavaClass::isPrimitive))));

    private static ArchCondition<JavaClass> showOnly(DescribedPredicate<JavaClass> allowed) {
        return new ArchCondition<>("show only types of Java and of Probity's API") {
            @Override
            public void check(JavaClass shown, ConditionEvents events) {
                Stream<JavaType> ofClass =
                        Stream.concat(shown.getSuperclass().stream(), shown.getInterfaces().stream());
                report(shown, shown.getFullName(), ofClass, events);
                for (JavaField field : shown.getFields()) {
                    if (isShown(field)) {
                        report(shown, field.getFullName(), Stream.of(field.getType()), events);
                    }
                }
                for (JavaCodeUnit unit : shown.getCodeUnits()) {
                    if (isShown(unit)) {
                        Stream<JavaType> types = Stream.concat(
                                Stream.of(unit.getReturnType()),
                                Stream.concat(unit.getParameterTypes().stream(), unit.getExceptionTypes().stream()));
                        report(shown, unit.getFullName(), types, events);
                    }
                }
            }

            private boolean isShown(JavaMember member) {
                Set<JavaModifier> modifiers = member.getModifiers();
                return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
            }

            private void report(JavaClass shown, String where, Stream<JavaType> types, ConditionEvents events) {
                types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getBaseComponentType)
                        .forEach(type -> events.add(new SimpleConditionEvent(
                                shown, allowed.test(type), where + " shows " + type.getFullName())));
            }
        };
    }

    /** Every public type is a decision: a host may use it, so it stays. */
    @ArchTest
    static void the_public_types_are_these(JavaClasses engine) {
        assertThat(engine.stream()
                        .filter(type -> resideInAnyPackage(API).test(type))
                        .filter(ArchitectureTest::isSeenByAHost)
                        .map(type -> type.getName().substring(ROOT.length() + 1).replace('$', '.')))
                .containsExactlyInAnyOrder(
                        "AssessmentRequest",
                        "Assessor",
                        "Catalogue",
                        "Catalogue.Clause",
                        "Catalogue.Example",
                        "Catalogue.Message",
                        "Catalogue.Rule",
                        "Catalogue.Wording",
                        "DefinitionCheck",
                        "DocumentLimits",
                        "DocumentReader",
                        "DocumentType",
                        "Documents",
                        "Fault",
                        "InvalidDocumentException",
                        "Rules",
                        "RulesException",
                        "Version",
                        "credential.ArtifactDescription",
                        "credential.ArtifactRequirement",
                        "credential.Attestation",
                        "credential.EvidencePolicy",
                        "credential.Formalities",
                        "credential.Level",
                        "credential.LocatorType",
                        "credential.Origin",
                        "credential.PassRule",
                        "credential.Period",
                        "credential.Scale",
                        "credential.Alignment",
                        "credential.Covers",
                        "credential.Credential",
                        "credential.Credential.Builder",
                        "credential.Detail",
                        "credential.Disagreement",
                        "credential.LocatorPolicy",
                        "credential.NarrativePart",
                        "credential.Outcome",
                        "credential.Overlength",
                        "credential.Part",
                        "credential.PortfolioPart",
                        "credential.Prompt",
                        "credential.Provenance",
                        "credential.Range",
                        "credential.ReviewPolicy",
                        "credential.WordLimits",
                        "inspection.Inspection",
                        "inspection.Inspector",
                        "inspection.MediaTypes",
                        "inspection.Obstacle",
                        "report.Advisory",
                        "report.Agreement",
                        "report.Audience",
                        "report.Change",
                        "report.Changes",
                        "report.Changes.Definitions",
                        "report.CredentialReference",
                        "report.CriterionResult",
                        "report.DecidedBy",
                        "report.DetailResult",
                        "report.ExtentSource",
                        "report.ModuleReference",
                        "report.OutcomeResult",
                        "report.PartResult",
                        "report.RatingResult",
                        "report.Report",
                        "report.ReviewSummary",
                        "report.ReviewSummary.Share",
                        "report.RuleSet",
                        "report.Score",
                        "report.SettledBy",
                        "report.Span",
                        "report.Status",
                        "report.SubmissionReference",
                        "report.Verdict",
                        "report.WordCount",
                        "review.Condition",
                        "review.Rating",
                        "review.Review",
                        "review.Role",
                        "rule.AddedCriterion",
                        "rule.AddedPart",
                        "rule.AttemptCount",
                        "rule.CountedArtifact",
                        "rule.Declaration",
                        "rule.OutcomePass",
                        "rule.RequiredArtifacts",
                        "rule.SubmissionDay",
                        "rule.ArtifactUse",
                        "rule.CitedArtifacts",
                        "rule.CitedPlace",
                        "rule.CitedPlaces",
                        "rule.Coverage",
                        "rule.Criterion",
                        "rule.EarlierFinding",
                        "rule.Evidence",
                        "rule.Explanation",
                        "rule.ExtentClaim",
                        "rule.FactSource",
                        "rule.Flaw",
                        "rule.HandedIn",
                        "rule.Judgement",
                        "rule.Mention",
                        "rule.Mention.Kind",
                        "rule.NarrativeWords",
                        "rule.Obstruction",
                        "rule.Opinion",
                        "rule.Proficiency",
                        "rule.PromptAnswer",
                        "rule.RatingUse",
                        "rule.Ratings",
                        "rule.ReviewUse",
                        "rule.RollUp",
                        "rule.RuleModule",
                        "rule.Sayable",
                        "rule.Side",
                        "rule.Standing",
                        "rule.Term",
                        "rule.TextLength",
                        "rule.TextMeasure",
                        "rule.TextMeasure.Kind",
                        "rule.TypeClaim",
                        "rule.Verdicts",
                        "submission.Artifact",
                        "submission.Locator",
                        "submission.Locator.Line",
                        "submission.Locator.Page",
                        "submission.Locator.Region",
                        "submission.Locator.Section",
                        "submission.Locator.Sheet",
                        "submission.Locator.Slide",
                        "submission.Locator.Time",
                        "submission.Passage",
                        "submission.Reference",
                        "submission.SelfAnalysis",
                        "submission.Submission",
                        "submission.Submission.Builder",
                        "submission.TimeCode");
    }

    private static boolean isSeenByAHost(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getSimpleName().equals("package-info")
                && type.getEnclosingClass().map(ArchitectureTest::isSeenByAHost).orElse(true);
    }

    // Same in, same out

    @ArchTest
    static final ArchRule nothing_reads_a_clock_or_throws_dice = noClasses()
            .should()
            .callCodeUnitWhere(calls("now", "java.time."))
            .orShould()
            .callCodeUnitWhere(calls("currentTimeMillis", "java.lang.System"))
            .orShould()
            .callCodeUnitWhere(calls("nanoTime", "java.lang.System"))
            .orShould()
            .callCodeUnitWhere(calls("random", "java.lang.Math"))
            .orShould()
            .callCodeUnitWhere(calls("randomUUID", "java.util.UUID"))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Random|Date|Calendar|concurrent\\.ThreadLocalRandom)|java\\.time\\.Clock");

    @ArchTest
    static final ArchRule nothing_asks_the_machine_for_its_locale_charset_or_zone = noClasses()
            .should()
            .callCodeUnitWhere(calls("getDefault", "java.util.Locale"))
            .orShould()
            .callCodeUnitWhere(calls("getDefault", "java.util.TimeZone"))
            .orShould()
            .callCodeUnitWhere(calls("systemDefault", "java.time.ZoneId"))
            .orShould()
            .callCodeUnitWhere(calls("defaultCharset", "java.nio.charset.Charset"))
            .orShould()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase")
            .orShould()
            .callMethod(String.class, "getBytes")
            .orShould()
            .callConstructor(String.class, byte[].class)
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .callMethod(System.class, "getenv", String.class);

    @ArchTest
    static final ArchRule nothing_prints_or_logs = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(Throwable.class, "printStackTrace")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.commons.logging..");

    private static DescribedPredicate<JavaCall<?>> calls(String name, String owner) {
        return describe(owner + "…" + name, call -> {
            CodeUnitCallTarget target = call.getTarget();
            return target.getName().equals(name)
                    && target.getOwner().getFullName().startsWith(owner);
        });
    }

    private static DescribedPredicate<JavaClass> is(Class<?>... types) {
        Set<Class<?>> all = Set.of(types);
        return describe("is one of " + all, type -> all.stream().anyMatch(type::isEquivalentTo));
    }
}
