// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createParameter;
import static org.eclipse.microprofile.openapi.OASFactory.createPathItem;
import static org.eclipse.microprofile.openapi.OASFactory.createPaths;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentRulesTest {

    @Test
    void the_published_document_keeps_all_rules() {
        assertThat(DocumentRules.broken(PublishedDocument.generate().model())).isEmpty();
    }

    @Test
    void every_broken_rule_is_named_at_once() {
        var operation = createOperation()
                .summary("Does something.")
                .operationId("Do it")
                .addTag("Unheard of")
                .addParameter(createParameter().name("zone"))
                .responses(createAPIResponses().addAPIResponse("500", createAPIResponse()));
        var document = createOpenAPI()
                .paths(createPaths()
                        .addPathItem("/thing", createPathItem().GET(operation).POST(operation)))
                .components(createComponents()
                        .schemas(Map.of("Thing", createSchema().addProperty("size", createSchema()))));

        assertThat(DocumentRules.broken(document))
                .contains(
                        "GET /thing: a summary is a phrase of at most 60 characters without a full stop",
                        "GET /thing: no description that says who may do it and what it does",
                        "GET /thing: no operation id in camel case",
                        "POST /thing: operation id Do it twice",
                        "GET /thing: not exactly one tag with a description",
                        "GET /thing: no answer of success",
                        "GET /thing: no refusal (4xx)",
                        "GET /thing: answer 500 has no description",
                        "GET /thing: parameter zone has no description",
                        "schema Thing has no description",
                        "property Thing.size has no description");
    }
}
