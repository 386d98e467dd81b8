// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.aiplus.json.Problems;
import org.aiplus.json.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionSetSchemaTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final QuestionSets SETS = new QuestionSets();
    private static final Schema SMALL = schema(TestQuestions.set(), TestQuestions.texts());

    private static Schema schema(QuestionSet set, QuestionTexts texts) {
        return REGISTRY.getSchema(QuestionSetSchema.of(set, texts, Completeness.RECORD));
    }

    @Test
    void isASchema() {
        var metaSchema = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        var schema = QuestionSetSchema.of(SETS.current(), SETS.texts(SETS.current()), Completeness.RECORD);
        assertThat(metaSchema.validate(schema)).isEmpty();
        assertThat(schema.at("/properties").size())
                .isEqualTo(SETS.current().questions().size());
        assertThat(schema.at("/required/0").asText()).isEqualTo("summary");
        assertThat(schema.at("/properties/contactEmail/x-publicity").asText()).isEqualTo("GOVERNMENT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "title|1",
                "title|null",
                "title|\"\"",
                "title|\"  \"",
                "title|\"abcdefghijk\"",
                "nobodyAsked|1",
                "notes|\"a\"",
                "summary|{}",
                "summary|{\"fr\":{\"text\":\"a\",\"state\":\"CHECKED\"}}",
                "summary|{\"en\":{\"text\":\" \",\"state\":\"CHECKED\"}}",
                "summary|{\"en\":{\"text\":\"a\",\"state\":\"GOOD\"}}",
                "summary|{\"en\":{\"text\":\"a\"}}",
                "summary|{\"en\":{\"text\":\"a\",\"state\":\"CHECKED\",\"x\":1}}",
                "colour|\"GREEN\"",
                "colours|[\"RED\",\"RED\"]",
                "colours|\"RED\"",
                "open|\"true\"",
                "days|101",
                "days|-1",
                "days|0.1234567",
                "days|\"1\"",
                "any|1000000000000000",
                "since|20261121",
                "site|\"http://example.org\"",
                "site|\"javascript:alert(1)\"",
                "anySite|\"ftp://example.org\"",
                "prices|[{}]",
                "prices|[{\"item\":\"a\",\"currency\":\"HKD\"}]",
                "prices|[{\"item\":\"a\",\"amount\":-1,\"currency\":\"HKD\"}]",
                "prices|[{\"item\":\"a\",\"amount\":1,\"currency\":\"hkd\"}]",
                "prices|[{\"item\":\"a\",\"amount\":1,\"currency\":\"HKD\",\"unit\":\"GREEN\"}]"
            })
    void refusesWhatTheProductRefuses(String code, String value) {
        var title = code.equals("title") ? "" : "\"title\":\"T\",";
        var json = StrictJson.parse("{" + title + "\"" + code + "\":" + value + "}");
        var problems = new Problems();
        AnswersJson.read(json, TestQuestions.set(), TestQuestions.context(), "", problems);
        assertThat(problems.none()).as("the product accepts").isFalse();
        assertThat(SMALL.validate(json)).as("the schema's refusals").isNotEmpty();
    }

    @Test
    void asksForWhatIsRequired() {
        assertThat(SMALL.validate(StrictJson.parse("{}"))).isNotEmpty();
        assertThat(SMALL.validate(StrictJson.parse("{\"title\":\"T\"}"))).isEmpty();
    }
}
