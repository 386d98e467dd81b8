// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static org.aiplus.questionnaire.TestQuestions.context;
import static org.aiplus.questionnaire.TestQuestions.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aiplus.identity.Audience;
import org.aiplus.json.Problems;
import org.aiplus.json.StrictJson;
import org.aiplus.questionnaire.Answer.ChoicesAnswer;
import org.aiplus.questionnaire.Answer.NumberAnswer;
import org.aiplus.questionnaire.Answer.TextAnswer;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersJsonTest {

    private static final String TITLE = "\"title\":\"a title\"";

    private static List<Problem> problems(String json) {
        var problems = new Problems();
        AnswersJson.read(StrictJson.parse(json), set(), context(), "/answers", problems);
        return problems.list();
    }

    private static Answers read(String json) {
        var problems = new Problems();
        var answers = AnswersJson.read(StrictJson.parse(json), set(), context(), "/answers", problems);
        assertThat(problems.list()).isEmpty();
        return answers;
    }

    /** Problems of one answer beside a good title, as {@code pointer code}. */
    private static List<String> brief(String code, String value) {
        return problems("{" + TITLE + ",\"" + code + "\":" + value + "}").stream()
                .map(p -> p.pointer() + " " + p.code())
                .toList();
    }

    @Test
    void readsEveryTypeOfAnswer() {
        var answers = read("""
                {"title":"T","notes":"one\\ntwo\\tthree","summary":{"zh-Hans":{"text":"简","state":"MACHINE_DRAFT"},
                "en":{"text":"E","state":"CHECKED"}},"colour":"RED","colours":["BLUE","RED"],"open":true,"days":30.50,
                "since":"2026-11-21","site":"https://example.org/a?b=c#d","mail":"a.b@example.org","users":["DPO"],
                "prices":[{"item":"Seat","amount":1,"currency":"HKD"}]}""");
        assertThat(answers.byCode()).hasSize(12);
        assertThat(answers.get("days", NumberAnswer.class).orElseThrow().number())
                .hasToString("30.5");
        assertThat(answers.get("colours", ChoicesAnswer.class).orElseThrow().codes())
                .containsExactly("BLUE", "RED");
        assertThat(answers.get("colours", TextAnswer.class)).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        assertThat(problems("""
                        {"nobodyAsked":1,"summary":{"fr":{"text":"F","state":"CHECKED"},"en":{"text":" ","state":"GOOD"}},
                        "colour":"GREEN","days":-1,"prices":[{"item":"a"},{"item":3,"amount":1,"currency":"hkd","x":0}]}"""))
                .extracting(p -> p.pointer() + " " + p.code())
                .containsExactlyInAnyOrder(
                        "/answers/nobodyAsked UNKNOWN_QUESTION",
                        "/answers/title REQUIRED",
                        "/answers/summary/fr UNKNOWN_LANGUAGE",
                        "/answers/summary/en/text REQUIRED",
                        "/answers/summary/en/state UNKNOWN_CODE",
                        "/answers/colour UNKNOWN_CODE",
                        "/answers/days TOO_SMALL",
                        "/answers/prices/0/amount REQUIRED",
                        "/answers/prices/0/currency REQUIRED",
                        "/answers/prices/1/x UNKNOWN_PROPERTY",
                        "/answers/prices/1/item WRONG_TYPE",
                        "/answers/prices/1/currency WRONG_FORMAT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title|1|WRONG_TYPE",
                "title|null|WRONG_TYPE",
                "summary|\"text\"|WRONG_TYPE",
                "summary|{}|REQUIRED",
                "summary|{\"en\":\"text\"}|WRONG_TYPE",
                "colour|[\"RED\"]|WRONG_TYPE",
                "colour|\"red\"|UNKNOWN_CODE",
                "colours|\"RED\"|WRONG_TYPE",
                "colours|[1]|WRONG_TYPE",
                "colours|[\"RED\",\"RED\"]|DUPLICATE_ITEM",
                "colours|[\"RED\",\"BLUE\",\"RED\"]|TOO_MANY_ITEMS",
                "open|\"true\"|WRONG_TYPE",
                "open|1|WRONG_TYPE",
                "days|\"1\"|WRONG_TYPE",
                "days|101|TOO_LARGE",
                "days|1e999999|TOO_LARGE",
                "days|-1e999999|TOO_SMALL",
                "days|1e-999999|WRONG_FORMAT",
                "days|0.1234567|WRONG_FORMAT",
                "any|1000000000000000|TOO_LARGE",
                "since|20261121|WRONG_TYPE",
                "since|\"2026-02-29\"|WRONG_FORMAT",
                "since|\"21/11/2026\"|WRONG_FORMAT",
                "since|\"+12026-01-01\"|WRONG_FORMAT",
                "since|\"2026-11-21T00:00\"|WRONG_FORMAT",
                "since|\"2026-11-22\"|DATE_IN_FUTURE",
                "users|[\"NOBODY\"]|UNKNOWN_DEPARTMENT",
                "prices|{}|WRONG_TYPE",
                "prices|[1]|WRONG_TYPE",
                "prices|[{}]|REQUIRED",
                "prices|[{\"item\":\"a\",\"amount\":1,\"currency\":\"HKD\"},{\"currency\":\"HKD\",\"amount\":1.0,\"item\":\"a\"}]|DUPLICATE_ITEM",
                "title|\"abcdefghijk\"|TOO_LONG",
                "notes|\"a\"|TOO_SHORT",
                "title|\" \"|REQUIRED"
            })
    void refuses(String code, String value, ProblemCode expected) {
        var refused = problems("{" + (code.equals("title") ? "" : TITLE + ",") + "\"" + code + "\":" + value + "}");
        assertThat(refused).extracting(Problem::code).containsExactly(expected);
        assertThat(refused.get(0).pointer()).startsWith("/answers/" + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org",
                "javascript:alert(1)",
                "//example.org",
                "https://",
                "https:example.org",
                "ftp://example.org/",
                "https://user:pass@example.org/",
                "https://user@example.org/",
                "https://exam ple.org/",
                "https://example.org\\\\@evil.org/",
                "file:///etc/passwd",
                "HTTPS//example.org",
                "https://[::1"
            })
    void refusesAddressesThatNoReaderShouldFollow(String address) {
        assertThat(brief("site", '"' + address + '"'))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("/answers/site ");
    }

    @Test
    void allowsPlainHttpWhereTheContentDoesNotAskForMore() {
        assertThat(brief("anySite", "\"http://example.org:8080/x\"")).isEmpty();
        assertThat(brief("site", "\"http://example.org:8080/x\"")).containsExactly("/answers/site HTTPS_NEEDED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@",
                "@b.org",
                "a@b",
                "a b@c.org",
                "a@b..org",
                "a@-b.org",
                "a@b.org,c@d.org",
                "a@b_c.org",
                "<a@b.org>"
            })
    void refusesWhatIsNoMailAddress(String address) {
        assertThat(brief("mail", '"' + address + '"')).containsExactly("/answers/mail WRONG_FORMAT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u0000", "\\u001b", "\\u007f", "\\u0085", "\\u202e", "\\u2066", "\\ufeff", "\\uffff", "\\n"})
    void refusesCharactersThatAReaderCannotSee(String escape) {
        assertThat(brief("titleToo", "\"a" + escape + "b\"")).containsExactly("/answers/titleToo CONTROL_CHARACTER");
    }

    @Test
    void allowsLineBreaksAndTabsInLongTextsOnly() {
        assertThat(brief("notes", "\"a\\n\\tb\"")).isEmpty();
        assertThat(brief("notes", "\"a\\u0000b\"")).containsExactly("/answers/notes CONTROL_CHARACTER");
        assertThat(brief("summary", "{\"en\":{\"text\":\"a\\nb\",\"state\":\"CHECKED\"}}"))
                .isEmpty();
    }

    @Test
    void refusesHalfACharacterAndCountsWholeOnes() {
        assertThat(brief("titleToo", "\"a\\ud83d\"")).containsExactly("/answers/titleToo WRONG_FORMAT");
        assertThat(brief("titleToo", "\"\\udc00\\ud83d\"")).containsExactly("/answers/titleToo WRONG_FORMAT");
        // Ten characters beyond the basic plane are twenty chars of Java and still ten characters.
        assertThat(brief("titleToo", '"' + "𠮷".repeat(10) + '"')).isEmpty();
        assertThat(brief("titleToo", '"' + "𠮷".repeat(11) + '"')).containsExactly("/answers/titleToo TOO_LONG");
    }

    @Test
    void bearsVeryLongTexts() {
        assertThat(brief("titleToo", '"' + "x".repeat(50_000) + '"')).containsExactly("/answers/titleToo TOO_LONG");
        assertThat(brief("site", "\"https://" + "a.".repeat(25_000) + "org\""))
                .containsExactly("/answers/site TOO_LONG");
        assertThat(brief("mail", '"' + "a@" + "a".repeat(50_000) + '"')).containsExactly("/answers/mail TOO_LONG");
    }

    @Test
    void keepsTheAnswerToAHostileDocumentSmall() {
        var hostile = new StringBuilder("{" + TITLE);
        for (var i = 0; i < 10_000; i++) {
            hostile.append(",\"x").append(i).append("\":1");
        }
        assertThat(problems(hostile.append('}').toString())).hasSize(Problems.MAX);
    }

    @Test
    void refusesABadAnswerEvenWhenTheProblemIsNoLongerKept() {
        var problems = new Problems();
        for (var i = 0; i < Problems.MAX; i++) {
            problems.add("/x", ProblemCode.REQUIRED);
        }
        var bad = StrictJson.parse("{" + TITLE + ",\"summary\":{\"xx\":1},\"prices\":[1],\"colours\":[7]}");
        assertThat(AnswersJson.read(bad, set(), context(), "/answers", problems).byCode())
                .containsOnlyKeys("title");
    }

    @Test
    void saysWhatWouldBeRightAndNeverWhatWasSent() {
        for (var json :
                List.of("{\"title\":\"s3cret\",\"colour\":\"s3cret\"}", "{\"title\":\"T\",\"mail\":\"s3cret\"}")) {
            assertThat(problems(json)).hasSize(1).allSatisfy(p -> assertThat(p.toString())
                    .doesNotContain("s3cret"));
        }
        assertThat(problems("{\"title\":\"T\",\"colour\":\"x\"}").get(0).parameters())
                .containsEntry("known", List.of("RED", "BLUE"));
    }

    @Test
    void pointsToTheObjectWhenANameCannotBeShown() {
        assertThat(problems("{" + TITLE + ",\"a/b~c\":1}").get(0).pointer()).isEqualTo("/answers/a~1b~0c");
        assertThat(problems("{" + TITLE + ",\"a\\ud800\":1}").get(0).pointer()).isEqualTo("/answers");
        assertThat(problems("{" + TITLE + ",\"" + "k".repeat(101) + "\":1}")
                        .get(0)
                        .pointer())
                .isEqualTo("/answers");
    }

    @Test
    void refusesAnythingButAnObject() {
        assertThat(problems("[]"))
                .containsExactly(Problem.at("/answers", ProblemCode.WRONG_TYPE, "expected", "object"));
    }

    @Test
    void anEmptyListIsNoAnswerToARequiredQuestion() {
        var set = TestQuestions.changed("\"maxItems\":9}", "\"maxItems\":9,\"required\":true}");
        var problems = new Problems();
        AnswersJson.read(StrictJson.parse("{" + TITLE + ",\"users\":[]}"), set, context(), "", problems);
        assertThat(problems.list()).containsExactly(Problem.at("/users", ProblemCode.REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "-1E15", "1E2147483647", "0.0000001", "1E-2147483647"})
    void numbersBeyondTheKeptDigitsAreNoAnswer(String number) {
        assertThat(NumberAnswer.fits(new BigDecimal(number))).isFalse();
        assertThatThrownBy(() -> new NumberAnswer(new BigDecimal(number))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"999999999999999.999999", "-999999999999999", "0.0000010000", "0E999999999", "0E-999999999"})
    void numbersWithinTheKeptDigitsFit(String number) {
        assertThat(new NumberAnswer(new BigDecimal(number)).number()).isEqualByComparingTo(number);
    }

    @Test
    void tellsAnEmptyChoiceFromNone() {
        assertThat(read("{" + TITLE + ",\"colours\":[]}").get("colours")).contains(new ChoicesAnswer(List.of()));
        assertThat(read("{" + TITLE + "}").get("colours")).isEmpty();
    }

    @Test
    void writesEqualAnswersAsEqualText() {
        var one = read(
                "{\"days\":1e1,\"prices\":[{\"amount\":1.0,\"currency\":\"HKD\",\"item\":\"a\"}],\"title\":\"T\"}");
        var other = read(
                "{\"title\":\"T\",\"prices\":[{\"item\":\"a\",\"amount\":1,\"currency\":\"HKD\"}],\"days\":10.00}");
        assertThat(one).isEqualTo(other);
        assertThat(AnswersJson.toJson(one))
                .isEqualTo(AnswersJson.toJson(other))
                .isEqualTo(
                        "{\"title\":\"T\",\"days\":10,\"prices\":[{\"item\":\"a\",\"amount\":1,\"currency\":\"HKD\"}]}");
        assertThat(AnswersJson.toTree(one)).hasToString(AnswersJson.toJson(one));
    }

    @Test
    void readsBackWhatWasStoredWhateverHasChangedAround() {
        var stored = AnswersJson.toJson(read("{" + TITLE + ",\"users\":[\"DPO\"],\"since\":\"2026-11-21\"}"))
                .replace("DPO", "GONE");
        assertThat(AnswersJson.stored(stored, set()).byCode()).hasSize(3);
        assertThatThrownBy(() -> AnswersJson.stored("{\"title\":1}", set())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void showsEachReaderOnlyWhatItMaySee() {
        var answers = read("{" + TITLE + ",\"mail\":\"a@example.org\",\"prices\":[]}");
        assertThat(answers.visibleTo(Audience.PUBLIC, set()).byCode()).containsOnlyKeys("title");
        assertThat(answers.visibleTo(Audience.GOVERNMENT, set())).isEqualTo(answers);
        var foreign = new Answers(Map.of("unheardOf", new TextAnswer("x")));
        assertThat(foreign.visibleTo(Audience.GOVERNMENT, set())).isEqualTo(Answers.NONE);
    }
}
