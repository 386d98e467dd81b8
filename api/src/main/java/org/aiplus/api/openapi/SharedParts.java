// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.openapi;

import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createHeader;
import static org.eclipse.microprofile.openapi.OASFactory.createInfo;
import static org.eclipse.microprofile.openapi.OASFactory.createLicense;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityRequirement;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;
import static org.eclipse.microprofile.openapi.OASFactory.createServer;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aiplus.api.problem.ProblemDocuments;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the published document what every operation has in common, so that no resource repeats it. */
public class SharedParts implements OASFilter {

    private static final String TOKEN = "token";

    private static final SortedMap<String, String> REFUSALS = refusals();
    private static final List<String> ALWAYS = List.of("400", "401", "406", "429", "500", "503");
    private static final List<String> WITH_BODY = List.of("413", "415", "422");
    private static final List<String> WITH_CONDITION = List.of("412", "428");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.setInfo(createInfo()
                .title("AI+ Catalogue")
                .version("1")
                .description(
                        "Finds AI tools that may be used, and reads and writes everything around them. Refusals are"
                                + " problem documents (RFC 9457). Texts come in every language in which they exist;"
                                + " Accept-Language chooses the language of refusals.")
                .license(createLicense().name("Apache-2.0").identifier("Apache-2.0")));
        document.setServers(List.of(createServer().url("/").description("This installation")));
        if (document.getComponents() == null) {
            document.setComponents(createComponents());
        }
        describeShared(document.getComponents());
        DeclaredOperations.complete(document);
        CommonParameters.describe(document.getComponents());
        CommonProperties.describe(document.getComponents());
        if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
            document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                    .forEach(SharedParts::complete));
        }
    }

    private static void describeShared(Components components) {
        components.addSecurityScheme(
                TOKEN,
                createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("An access token of the identity server whose audience is \"api\"."));
        REFUSALS.forEach((status, description) -> components.addResponse(name(status), refusal(description)));
        components.addHeader("RequestId", text("Names the request; problem documents and the log use the same id."));
        components.addHeader("RateLimitLimit", number("Requests allowed in a minute; absent where there is no limit."));
        components.addHeader("RateLimitRemaining", number("Requests left."));
        components.addHeader("RateLimitReset", number("Seconds until all requests are allowed again."));
    }

    private static APIResponse refusal(String description) {
        var schema = createSchema().ref("#/components/schemas/Problem");
        return createAPIResponse()
                .description(description)
                .content(createContent()
                        .addMediaType(
                                ProblemDocuments.MEDIA_TYPE, createMediaType().schema(schema)));
    }

    private static void complete(HttpMethod method, Operation operation) {
        var withToken = createSecurityRequirement().addScheme(TOKEN);
        operation.setSecurity(
                method == HttpMethod.GET ? List.of(createSecurityRequirement(), withToken) : List.of(withToken));
        CommonParameters.describe(operation);
        expectedRefusals(method, operation).forEach(status -> addRefusal(operation, status));
        var inOrder = new TreeMap<>(operation.getResponses().getAPIResponses());
        operation.getResponses().setAPIResponses(inOrder);
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getRef() == null)
                .forEach(SharedParts::addHeaders);
    }

    /** Refusals that follow from what an operation takes, so that no resource lists them. */
    private static Set<String> expectedRefusals(HttpMethod method, Operation operation) {
        var expected = new TreeSet<>(ALWAYS);
        if (method != HttpMethod.GET) {
            expected.add("403");
        }
        if (operation.getRequestBody() != null) {
            expected.addAll(WITH_BODY);
        }
        if (operation.getParameters() != null) {
            for (var parameter : operation.getParameters()) {
                if (parameter.getIn() == Parameter.In.PATH) {
                    expected.add("404");
                } else if (CommonParameters.CONDITION.equals(parameter.getName())) {
                    expected.addAll(WITH_CONDITION);
                }
            }
        }
        return expected;
    }

    private static void addRefusal(Operation operation, String status) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, createAPIResponse().ref("#/components/responses/" + name(status)));
        }
    }

    private static void addHeaders(APIResponse response) {
        response.addHeader("X-Request-Id", createHeader().ref("#/components/headers/RequestId"));
        response.addHeader("RateLimit-Limit", createHeader().ref("#/components/headers/RateLimitLimit"));
        response.addHeader("RateLimit-Remaining", createHeader().ref("#/components/headers/RateLimitRemaining"));
        response.addHeader("RateLimit-Reset", createHeader().ref("#/components/headers/RateLimitReset"));
    }

    private static Header text(String description) {
        return createHeader().description(description).schema(createSchema().addType(SchemaType.STRING));
    }

    private static Header number(String description) {
        return createHeader().description(description).schema(createSchema().addType(SchemaType.INTEGER));
    }

    private static SortedMap<String, String> refusals() {
        var refusals = new TreeMap<String, String>();
        refusals.put("400", "A parameter is unknown, repeated or not of its type, or the body is no JSON.");
        refusals.put("401", "No token, or one that is expired, forged or meant for another program.");
        refusals.put("403", "The caller may not do this.");
        refusals.put("404", "There is no such object, or the caller may not know that there is.");
        refusals.put("406", "The answer does not exist in any of the accepted media types.");
        refusals.put("409", "The object is not in a state that allows this, or the same thing exists already.");
        refusals.put("412", "The object was changed since it was read: read it again, then decide.");
        refusals.put("413", "The body is larger than this operation takes.");
        refusals.put("415", "The body is of another media type than this operation takes, or not in UTF-8.");
        refusals.put("422", "The body can be read but breaks rules; all of them are named.");
        refusals.put("428", "The operation needs If-Match with the entity tag of the object as it was read.");
        refusals.put("429", "Too many requests in a minute; Retry-After says when to go on.");
        refusals.put("500", "The catalogue failed; the answer names the request for whoever helps.");
        refusals.put("503", "A part that is needed does not answer just now; Retry-After says when to try again.");
        return Collections.unmodifiableSortedMap(refusals);
    }

    private static String name(String status) {
        return "Refused" + status;
    }
}
