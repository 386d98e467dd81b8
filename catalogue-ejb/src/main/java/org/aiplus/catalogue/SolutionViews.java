// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.department.DepartmentRepository;
import org.aiplus.department.DepartmentView;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.questionnaire.QuestionSets;
import org.aiplus.vendor.VendorRepository;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/** Makes views of published entries for an audience: the one place where restricted fields are taken out. */
@Dependent
class SolutionViews {

    @Inject
    VendorRepository vendors;

    @Inject
    DepartmentRepository departments;

    @Inject
    QuestionSets questionSets;

    @Inject
    SolutionContentCodec codec;

    /** Views in the order given; vendors and departments of all of them are read in one statement each. */
    List<SolutionView> of(Collection<SolutionRepository.Published> entries, Audience audience) {
        var vendorViews = vendors.byId(entries.stream()
                .map(e -> e.solution().vendor())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        var departmentViews = departments.named(entries.stream()
                .map(e -> e.revision().content().department())
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        return entries.stream()
                .map(entry -> view(
                        entry,
                        audience,
                        entry.solution().vendor() == null
                                ? null
                                : vendorViews.get(entry.solution().vendor()),
                        entry.revision().content().department() == null
                                ? null
                                : departmentViews.get(entry.revision().content().department())))
                .toList();
    }

    private SolutionView view(
            SolutionRepository.Published entry,
            Audience audience,
            @Nullable VendorView vendor,
            @Nullable DepartmentView department) {
        var solution = entry.solution();
        var revision = entry.revision();
        var content = codec.load(revision.content());
        var set = questionSets.get(content.questionSetVersion());
        var hidden = hiddenCoreFields(set, audience);
        return new SolutionView(
                solution.reference(),
                audience,
                revision.number(),
                solution.version(),
                solution.status(),
                solution.statusReasons(),
                solution.kind(),
                solution.referenceRecord(),
                solution.demo(),
                solution.source(),
                hidden.contains("vendor") ? null : vendor,
                hidden.contains("department") ? null : department,
                content.name(),
                content.categories(),
                hidden.contains("maximumClassification") ? null : content.maximumClassification(),
                hidden.contains("firstListedOn") ? null : content.firstListedOn(),
                hidden.contains("lastVerifiedOn") ? null : content.lastVerifiedOn(),
                Objects.requireNonNull(revision.publishedAt()),
                content.questionSetVersion(),
                content.answers().visibleTo(audience, set));
    }

    private static Set<String> hiddenCoreFields(QuestionSet set, Audience audience) {
        return set.core().stream()
                .filter(field -> !audience.sees(field.publicity()))
                .map(field -> field.code())
                .collect(Collectors.toUnmodifiableSet());
    }
}
