// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aiplus.json.Problems;
import org.aiplus.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionalQuestionsTest {

    private static final QuestionSet SET = TestQuestions.set();

    @Test
    void aQuestionIsAskedOnlyWhenTheEarlierAnswerCallsForIt() {
        assertThat(problems("{'title':'t','colour':'RED','shade':'dark'}", Completeness.RECORD))
                .isEmpty();
        assertThat(problems("{'title':'t','colour':'BLUE','shade':'dark'}", Completeness.RECORD))
                .containsExactly("/shade NOT_ASKED");
        assertThat(problems("{'title':'t','shade':'dark'}", Completeness.RECORD))
                .containsExactly("/shade NOT_ASKED");
    }

    @Test
    void aQuestionThatIsNotAskedNeedNotBeAnswered() {
        assertThat(problems("{'title':'t','colour':'BLUE'}", Completeness.SUBMISSION))
                .isEmpty();
        assertThat(problems("{'title':'t','colour':'RED'}", Completeness.SUBMISSION))
                .containsExactly("/shade REQUIRED");
        assertThat(problems("{'title':'t','colour':'RED'}", Completeness.RECORD))
                .isEmpty();
    }

    @Test
    void allConditionsMustHoldAndOneOfSeveralAnswersIsEnough() {
        assertThat(problems("{'title':'t','colour':'BLUE','colours':['RED']}", Completeness.RECORD))
                .containsExactly("/pattern REQUIRED");
        assertThat(problems("{'title':'t','colour':'RED','colours':['RED']}", Completeness.RECORD))
                .isEmpty();
    }

    @Test
    void aDraftMayLackEverythingAndKeepWhatIsNotAskedAnyMore() {
        assertThat(problems("{'colour':'BLUE','shade':'dark'}", Completeness.DRAFT))
                .isEmpty();
        assertThat(problems("{'colour':'GREEN'}", Completeness.DRAFT)).containsExactly("/colour UNKNOWN_CODE");
    }

    @Test
    void vendorsDoNotAnswerWhatOthersReport() {
        assertThat(problems("{'title':'t','seenIn':'news'}", Completeness.RECORD))
                .isEmpty();
        assertThat(problems("{'title':'t','seenIn':'news'}", Completeness.SUBMISSION))
                .containsExactly("/seenIn NOT_ASKED");
    }

    @Test
    void aSubmissionSaysEachTextInEveryLanguage() {
        var english = "{'title':'t','summary':{'en':{'text':'x','state':'CHECKED'}}}";
        assertThat(problems(english, Completeness.RECORD)).isEmpty();
        assertThat(problems(english, Completeness.SUBMISSION))
                .containsExactlyInAnyOrder("/summary/zh-Hant-HK REQUIRED", "/summary/zh-Hans REQUIRED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title':'t','colour':'RED'}",
                "{'title':'t','colour':'RED','shade':'dark'}",
                "{'title':'t','colour':'BLUE','shade':'dark'}",
                "{'title':'t','shade':'dark'}",
                "{'title':'t','colour':'BLUE','colours':['RED']}",
                "{'title':'t','colour':'BLUE','colours':['RED'],'pattern':'dots'}",
                "{'title':'t','seenIn':'news'}",
                "{'title':'t','summary':{'en':{'text':'x','state':'CHECKED'}}}",
                "{}"
            })
    void theSchemaSaysTheSame(String answers) {
        var tree = StrictJson.parse(json(answers));
        for (var completeness : Completeness.values()) {
            var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(QuestionSetSchema.of(SET, TestQuestions.texts(), completeness));
            assertThat(schema.validate(tree).isEmpty())
                    .as("%s %s", completeness, answers)
                    .isEqualTo(problems(answers, completeness).isEmpty());
        }
    }

    @Test
    void contentThatLooksForwardOrNamesNoAnswerIsRefused() {
        assertThatThrownBy(() -> set("{'question':'later','in':[true]}")).hasMessageContaining("no earlier question");
        assertThatThrownBy(() -> set("{'question':'sure','in':['YES']}")).hasMessageContaining("is never");
        assertThatThrownBy(() -> set("{'question':'words','in':['x']}")).hasMessageContaining("no fixed answers");
        assertThat(set("{'question':'sure','in':[true]}").questions()).hasSize(4);
    }

    private static QuestionSet set(String condition) {
        return ContentReader.questionSet(
                StrictJson.parse(json("{'set':'thing','version':'1','core':[],'sections':[{'code':'s','questions':["
                        + "{'code':'sure','type':'YES_NO','publicity':'PUBLIC'},"
                        + "{'code':'words','type':'TEXT','publicity':'PUBLIC','maxLength':9},"
                        + "{'code':'why','type':'TEXT','publicity':'PUBLIC','maxLength':9,'when':[" + condition + "]},"
                        + "{'code':'later','type':'YES_NO','publicity':'PUBLIC'}]}]}")),
                Map.of());
    }

    private static List<String> problems(String answers, Completeness completeness) {
        var problems = new Problems();
        var context = new AnswerContext(department -> true, LocalDate.parse("2026-11-21"), completeness);
        AnswersJson.read(StrictJson.parse(json(answers)), SET, context, "", problems);
        return problems.list().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }

    private static String json(String quoted) {
        return quoted.replace('\'', '"');
    }
}
