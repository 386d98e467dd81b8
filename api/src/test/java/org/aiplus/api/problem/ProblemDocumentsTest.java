// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.RequestFacts;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProblemTexts;
import org.junit.jupiter.api.Test;

class ProblemDocumentsTest {

    private static final RequestFacts REQUEST = new RequestFacts("0197f3d0-7b1e-7cc2-8f4e-3a0c9d2b1e55", Language.TC);

    private final ProblemDocuments documents =
            new ProblemDocuments(ApiSettings.from(Map.of("AIPLUS_PUBLIC_URL", "https://ai.example.gov")));

    @Test
    void a_problem_of_the_whole_request_has_no_list_of_fields() {
        var document = documents.document(List.of(Problem.of(ProblemCode.NOT_FOUND)), REQUEST);

        assertThat(document.type()).hasToString("https://ai.example.gov/problems/not-found");
        assertThat(document.status()).isEqualTo(404);
        assertThat(document.title()).isEqualTo(ProblemTexts.title(ProblemCode.NOT_FOUND, Language.TC));
        assertThat(document.instance()).hasToString("urn:request:0197f3d0-7b1e-7cc2-8f4e-3a0c9d2b1e55");
        assertThat(document.code()).isEqualTo("not-found");
        assertThat(document.errors()).isNull();
    }

    @Test
    void problems_of_fields_are_a_failed_validation_that_names_them_all() {
        var document = documents.document(
                List.of(
                        Problem.at("/name", ProblemCode.REQUIRED),
                        Problem.at("/summary/en", ProblemCode.TOO_LONG, "maximum", 400)),
                REQUEST);

        assertThat(document.code()).isEqualTo("validation-failed");
        assertThat(document.status()).isEqualTo(422);
        assertThat(document.errors()).extracting(ProblemErrorJson::pointer).containsExactly("/name", "/summary/en");
        assertThat(document.errors()).extracting(ProblemErrorJson::code).containsExactly("required", "too-long");
    }

    @Test
    void a_parameter_is_named_as_one() {
        var document = documents.document(
                List.of(new Problem(ProblemCode.UNKNOWN_PARAMETER, null, Map.of("name", "pagesize"))), REQUEST);

        assertThat(document.status()).isEqualTo(400);
        assertThat(document.errors()).extracting(ProblemErrorJson::parameter).containsExactly("pagesize");
    }

    @Test
    void the_first_problem_decides_when_not_all_are_about_fields() {
        var document = documents.document(
                List.of(Problem.of(ProblemCode.DUPLICATE_SOURCE), Problem.at("/name", ProblemCode.REQUIRED)), REQUEST);

        assertThat(document.status()).isEqualTo(409);
        assertThat(document.errors()).hasSize(1);
    }
}
