// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.web.support.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormProblemsTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "/name/zh-Hans/text|core|c-name-sc|Name of the solution (简体)",
                "/categories/3|core|c-categories|Purposes",
                "/answers/summary|identity|a-summary-en|Summary",
                "/answers/summary/zh-Hant-HK|identity|a-summary-tc|Summary (繁體)",
                "/answers/website|identity|a-website|Website",
                "/answers/languages/7|type|a-languages|Languages",
                "/answers/lastSecurityRiskAssessmentOn|dataSecurity|a-lastSecurityRiskAssessmentOn"
                        + "|Last security risk assessment",
                "/answers/prices|commercial|a-prices|Price list",
                "/answers/prices/1|commercial|a-prices-1-item|Price list 2",
                "/answers/prices/1/amount|commercial|a-prices-1-amount|Price list 2 – Amount",
                "/answers/prices/1/hacked|commercial|a-prices-1-item|Price list 2 – Item",
                "/answers/certificates/0/validUntil|dataSecurity|a-certificates-0-validUntil|Certificates 1 – Valid until",
            },
            delimiter = '|')
    void everyPointerLeadsToAControl(String pointer, String section, String control, String label) {
        var found = problems(Problem.at(pointer, ProblemCode.REQUIRED)).found().get(0);
        assertThat(found.section()).isEqualTo(section);
        assertThat(found.control()).isEqualTo(control);
        assertThat(found.label()).isEqualTo(label);
    }

    @Test
    void aPointerToNoQuestionStandsInTheSummaryOnly() {
        var problems = problems(
                Problem.of(ProblemCode.STALE_REVISION),
                Problem.at("/answers/summaryOfSomethingElse", ProblemCode.UNKNOWN_QUESTION),
                Problem.at("/status", ProblemCode.UNKNOWN_PROPERTY));
        assertThat(problems.summary()).extracting(FieldError::field).containsOnly("");
    }

    @Test
    void aSectionShowsItsOwnProblemsAndThoseOfNone() {
        var problems = problems(
                Problem.at("/name", ProblemCode.REQUIRED),
                Problem.at("/answers/summary", ProblemCode.REQUIRED),
                Problem.of(ProblemCode.NOT_ALLOWED));
        assertThat(problems.in("identity").summary())
                .extracting(FieldError::field)
                .containsExactly("a-summary-en", "");
    }

    @Test
    void severalProblemsOfOneControlAreSaidTogether() {
        var problems = problems(
                Problem.at("/answers/productVersion", ProblemCode.TOO_LONG, "maximum", 60),
                Problem.at("/answers/productVersion", ProblemCode.CONTROL_CHARACTER));
        assertThat(problems.at("a-productVersion")).contains("60").hasSizeGreaterThan(60);
        assertThat(problems.at("a-website")).isNull();
    }

    private static FormProblems problems(Problem... problems) {
        return FormProblems.of(List.of(problems), Forms.sections(Language.EN).all(), Language.EN);
    }
}
