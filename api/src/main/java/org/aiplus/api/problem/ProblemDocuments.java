// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import org.aiplus.api.ApiSettings;
import org.aiplus.api.request.RequestFacts;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProblemTexts;

/** Turns problems into the document that a client receives. */
@ApplicationScoped
public class ProblemDocuments {

    /** Media type of the document. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Name of the parameter of a {@link Problem} that says which query parameter or header is meant. */
    public static final String PARAMETER = "name";

    private static final int UNPROCESSABLE = 422;

    @Inject
    ApiSettings settings;

    ProblemDocuments() {}

    ProblemDocuments(ApiSettings settings) {
        this.settings = settings;
    }

    /**
     * Makes the document.
     *
     * @param problems at least one; the first decides about status and title unless all are about fields of a body
     */
    public ProblemJson document(List<Problem> problems, RequestFacts request) {
        var main = main(problems);
        var errors = errors(problems.stream().filter(ProblemDocuments::hasPlace).toList(), request.language());
        return new ProblemJson(
                URI.create(settings.publicUrl() + "/problems/" + main.code().slug()),
                ProblemTexts.title(main.code(), request.language()),
                main.code().status(),
                ProblemTexts.detail(main, request.language()),
                ProblemTexts.fix(main, request.language()),
                URI.create("urn:request:" + request.id()),
                main.code().slug(),
                errors.isEmpty() ? null : errors);
    }

    /** All problems as parts of an answer; one of the whole object has no place. */
    public List<ProblemErrorJson> errors(List<Problem> problems, Language language) {
        return problems.stream().map(problem -> error(problem, language)).toList();
    }

    /** The same problems of a request without a body: a façade that points at a field means the parameter of its name. */
    static List<Problem> ofParameters(List<Problem> problems) {
        return problems.stream().map(ProblemDocuments::ofParameter).toList();
    }

    private static Problem ofParameter(Problem problem) {
        var pointer = problem.pointer();
        if (pointer == null || pointer.isEmpty()) {
            return problem;
        }
        var parameters = new HashMap<>(problem.parameters());
        parameters.put(PARAMETER, pointer.substring(pointer.lastIndexOf('/') + 1));
        return new Problem(problem.code(), null, parameters);
    }

    private static Problem main(List<Problem> problems) {
        var first = problems.get(0);
        var broken = problems.stream().allMatch(problem -> problem.code().status() == UNPROCESSABLE);
        if (broken && problems.stream().anyMatch(problem -> problem.pointer() != null)) {
            return Problem.of(ProblemCode.VALIDATION_FAILED);
        }
        if (broken && problems.stream().allMatch(ProblemDocuments::hasPlace)) {
            return new Problem(ProblemCode.INVALID_PARAMETER, null, first.parameters());
        }
        return first;
    }

    private static boolean hasPlace(Problem problem) {
        return problem.pointer() != null || problem.parameters().containsKey(PARAMETER);
    }

    private static ProblemErrorJson error(Problem problem, Language language) {
        var parameter = problem.parameters().get(PARAMETER);
        return new ProblemErrorJson(
                problem.pointer(),
                parameter == null ? null : parameter.toString(),
                problem.code().slug(),
                ProblemTexts.detail(problem, language),
                ProblemTexts.fix(problem, language));
    }
}
