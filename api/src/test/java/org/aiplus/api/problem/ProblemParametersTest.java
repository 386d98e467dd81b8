// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.junit.jupiter.api.Test;

class ProblemParametersTest {

    @Test
    void a_request_without_a_body_has_parameters_where_others_have_fields() {
        var problems = ProblemDocuments.ofParameters(
                List.of(Problem.at("/to", ProblemCode.DATES_OUT_OF_ORDER), Problem.of(ProblemCode.INVALID_CURSOR)));

        assertThat(problems).extracting(Problem::pointer).containsExactly(null, null);
        assertThat(problems.get(0).parameters()).containsEntry("name", "to");
        assertThat(problems.get(1).parameters()).isEmpty();
    }
}
