// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** How the assessment of a tool for the list begins. */
final class AssessmentStory {

    /** Begins it and assesses most criteria. */
    static final String OFFICER = "officer1";

    private static final String RISK = "{\"endangersPeople\":[\"NO\"],\"manipulatesPeople\":[\"NO\"],"
            + "\"affectsIndividuals\":[\"NO\"],\"publicScrutiny\":[\"NO\"],\"newSocialDomain\":[\"NO\"],"
            + "\"highAutonomy\":[\"NO\"],\"sensitiveData\":[\"NO\"],\"complexDecisions\":[\"NO\"],"
            + "\"monitorsPeople\":[\"NO\"],\"scoresPeople\":[\"NO\"],\"largeScaleData\":[\"NO\"],"
            + "\"declaredTier\":[\"LIMITED\"]}";

    private AssessmentStory() {}

    /** An assessment of which only the circumstances are known. */
    static JsonNode opened(String solution) {
        var beginning = "{\"solution\":\"" + solution + "\",\"context\":{"
                + "\"publicFacing\":[\"false\"],\"generative\":[\"true\"],"
                + "\"agentic\":[\"false\"],\"personalData\":[\"true\"],\"hosting\":[\"VENDOR_HONG_KONG\"]},\"risk\":"
                + RISK + "}";
        var opened = Client.as(OFFICER).post("/api/v1/assessments", beginning);
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        return opened.json();
    }
}
