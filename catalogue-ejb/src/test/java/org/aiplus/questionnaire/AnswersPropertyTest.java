// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aiplus.json.Problems;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.DomainException;

class AnswersPropertyTest {

    private static final QuestionSets SETS = new QuestionSets();

    @Provide
    Arbitrary<Answers> smallAnswers() {
        return ArbitraryAnswers.to(TestQuestions.set());
    }

    @Provide
    Arbitrary<Answers> solutionAnswers() {
        return ArbitraryAnswers.to(SETS.current());
    }

    @Property(tries = 300)
    void everyGoodAnswerSurvivesTheRoundTrip(@ForAll("smallAnswers") Answers answers) {
        assertThat(AnswersJson.stored(AnswersJson.toJson(answers), TestQuestions.set()))
                .isEqualTo(answers);
    }

    @Property(tries = 50)
    void everyGoodAnswerToTheShippedQuestionsIsAccepted(@ForAll("solutionAnswers") Answers answers) {
        var problems = new Problems();
        var tree = StrictJson.parse(AnswersJson.toJson(answers));
        var read = AnswersJson.read(tree, SETS.current(), TestQuestions.context(), "/answers", problems);
        assertThat(problems.list()).isEmpty();
        assertThat(read).isEqualTo(answers);
    }

    @Property(tries = 200)
    void theOrderOfPropertiesDoesNotMatter(@ForAll("smallAnswers") Answers answers, @ForAll long seed) {
        var shuffled = new ArrayList<>(answers.byCode().entrySet());
        Collections.shuffle(shuffled, new Random(seed));
        var entries = new LinkedHashMap<String, Answer>();
        shuffled.forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        var back = AnswersJson.stored(AnswersJson.toJson(new Answers(entries)), TestQuestions.set());
        assertThat(AnswersJson.toJson(back)).isEqualTo(AnswersJson.toJson(answers));
        assertThat(Answers.inOrder(TestQuestions.set(), entries).byCode().keySet())
                .containsExactlyElementsOf(answers.byCode().keySet());
    }

    @Property(tries = 200)
    void treeAndStreamAreTheSame(@ForAll("smallAnswers") Answers answers) {
        assertThat(AnswersJson.toTree(answers)).hasToString(AnswersJson.toJson(answers));
    }

    /** Anything at all may arrive: it is read, or refused by code, and no other exception comes out. */
    @Property(tries = 500)
    void neverFailsOnAnyJson(@ForAll("anyJson") String json) {
        var problems = new Problems();
        try {
            var answers = AnswersJson.read(
                    StrictJson.parse(json), TestQuestions.set(), TestQuestions.context(), "/answers", problems);
            AnswersJson.toJson(answers);
        } catch (DomainException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
        assertThat(problems.list())
                .allSatisfy(problem -> assertThat(problem.pointer()).startsWith("/answers"));
    }

    @Provide
    Arbitrary<String> anyJson() {
        var codes = TestQuestions.set().questions().stream().map(Question::code).toList();
        Arbitrary<String> leaf = Arbitraries.of(
                "null",
                "true",
                "0",
                "-1",
                "1e400",
                "1E2147483647",
                "100E2147483647",
                "-1E-2147483647",
                "0E999999999",
                "9".repeat(100),
                "\"\"",
                "\"RED\"",
                "\"\\ud800\"",
                "\"2026-11-21\"",
                "\"https://example.org\"",
                "[]",
                "{}",
                "[[]]",
                "{\"en\":{\"text\":\"a\",\"state\":\"CHECKED\"}}",
                "{\"en\":{\"text\":null,\"state\":7}}",
                "[{\"item\":\"a\",\"amount\":1,\"currency\":\"HKD\"}]",
                "[{\"item\":{},\"amount\":[1],\"currency\":null}]",
                "{\"a\":1,\"a\":2}");
        return Arbitraries.maps(Arbitraries.of(codes), leaf).map(AnswersPropertyTest::object);
    }

    private static String object(Map<String, String> members) {
        List<String> parts = new ArrayList<>();
        members.forEach((name, value) -> parts.add("\"" + name + "\":" + value));
        return "{" + String.join(",", parts) + "}";
    }
}
