// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuestionSetSchemaPropertyTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final QuestionSets SETS = new QuestionSets();
    private static final Schema SHIPPED = schema(SETS.current(), SETS.texts(SETS.current()));
    private static final Schema SMALL = schema(TestQuestions.set(), TestQuestions.texts());

    private static Schema schema(QuestionSet set, QuestionTexts texts) {
        return REGISTRY.getSchema(QuestionSetSchema.of(set, texts, Completeness.RECORD));
    }

    @Provide
    Arbitrary<Answers> smallAnswers() {
        return ArbitraryAnswers.to(TestQuestions.set());
    }

    @Provide
    Arbitrary<Answers> solutionAnswers() {
        return ArbitraryAnswers.to(SETS.current());
    }

    @Property(tries = 200)
    void acceptsWhatTheProductAccepts(@ForAll("smallAnswers") Answers answers) {
        assertThat(SMALL.validate(AnswersJson.toTree(answers))).isEmpty();
    }

    @Property(tries = 30)
    void acceptsGoodAnswersToTheShippedQuestions(@ForAll("solutionAnswers") Answers answers) {
        assertThat(SHIPPED.validate(AnswersJson.toTree(answers))).isEmpty();
    }
}
