// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.aiplus.api.json.CatalogueJson;
import org.junit.jupiter.api.Test;

class SolutionSubmissionJsonTest {

    @Test
    void a_submission_reaches_the_façade_as_it_was_sent() throws JsonProcessingException {
        var sent = CatalogueJson.mapper().readTree("{\"kind\":\"IN_HOUSE\",\"unknown\":[1,null]}");

        var read = CatalogueJson.mapper().treeToValue(sent, SolutionSubmissionJson.class);

        assertThat(read.tree()).isEqualTo(sent);
        assertThat(CatalogueJson.mapper().writeValueAsString(read)).isEqualTo(sent.toString());
    }
}
