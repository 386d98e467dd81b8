// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.identity.Access;
import org.aiplus.identity.MemberQueries;
import org.aiplus.vendor.VendorRepository;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/** Makes what the caller may see of evidence, with as many statements for many pieces as for one. */
@Dependent
class EvidenceViews {

    @Inject
    Access access;

    @Inject
    MemberQueries members;

    @Inject
    EvidenceSights sights;

    @Inject
    EvidenceSupportRepository supports;

    @Inject
    EvidenceQueries queries;

    @Inject
    VendorRepository vendors;

    @Inject
    MalwareScans scans;

    /** One piece with its history. */
    EvidenceView of(Evidence evidence) {
        var sight = sights.of(evidence);
        var history = sight == Sight.WHOLE ? queries.history(evidence.id()) : List.<StatusChangeView>of();
        var bound = sight == Sight.WHOLE ? supports.of(List.of(evidence.id())) : Map.<UUID, List<SupportView>>of();
        return view(
                evidence,
                sight,
                bound,
                vendors.byId(List.of(evidence.vendor())),
                verifiers(List.of(evidence)),
                history);
    }

    /** Several pieces without their histories. */
    List<EvidenceView> of(Collection<Evidence> pieces) {
        var bound = supports.of(pieces.stream().map(Evidence::id).toList());
        var names = vendors.byId(pieces.stream().map(Evidence::vendor).collect(Collectors.toSet()));
        var verifiers = verifiers(pieces);
        return pieces.stream()
                .map(evidence -> view(evidence, sights.of(evidence), bound, names, verifiers, List.of()))
                .toList();
    }

    /** Only the government knows who judges for it. */
    private Map<String, String> verifiers(Collection<Evidence> pieces) {
        return access.caller().government()
                ? members.names(pieces.stream()
                        .map(Evidence::verifiedBy)
                        .filter(Objects::nonNull)
                        .toList())
                : Map.of();
    }

    private static @Nullable String verifier(Evidence evidence, Map<String, String> verifiers) {
        var verifiedBy = evidence.verifiedBy();
        return verifiedBy == null ? null : verifiers.get(verifiedBy);
    }

    private EvidenceView view(
            Evidence evidence,
            Sight sight,
            Map<UUID, List<SupportView>> bound,
            Map<UUID, VendorView> names,
            Map<String, String> verifiers,
            List<StatusChangeView> history) {
        var vendor = names.get(evidence.vendor());
        if (vendor == null) {
            throw new IllegalStateException("evidence of a vendor that does not exist");
        }
        var whole = sight == Sight.WHOLE;
        var file = sight.seesFile();
        var supported = whole ? bound.getOrDefault(evidence.id(), List.of()) : List.<SupportView>of();
        return new EvidenceView(
                evidence.reference(),
                sight,
                vendor,
                evidence.kind(),
                file ? evidence.title() : null,
                evidence.issuer(),
                evidence.validFrom(),
                evidence.validTo(),
                file ? evidence.fileName() : null,
                file ? evidence.mediaType() : null,
                file ? evidence.size() : null,
                evidence.sha256(),
                evidence.status(),
                scans.stateOf(evidence),
                evidence.government(),
                whole ? evidence.uploadedAt() : null,
                verifier(evidence, verifiers),
                evidence.verifiedAt(),
                supported,
                history,
                evidence.status() == EvidenceStatus.AVAILABLE
                        && sights.mayVerify(evidence)
                        && (evidence.verifiedAt() == null
                                || supported.stream().anyMatch(support -> support.verifiedAt() == null)),
                evidence.status().next().contains(EvidenceStatus.REVOKED) && sights.mayRevoke(evidence),
                sights.isOwn(evidence),
                evidence.version());
    }
}
