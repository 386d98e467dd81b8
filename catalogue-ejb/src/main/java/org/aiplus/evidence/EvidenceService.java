// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aiplus.catalogue.VendorSolution;
import org.aiplus.catalogue.VendorSolutionQueries;
import org.aiplus.files.FileChecks;
import org.aiplus.files.FileName;
import org.aiplus.files.ReceivedFile;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.aiplus.vendor.VendorRepository;
import org.aiplus.vendor.VendorView;
import org.jspecify.annotations.Nullable;

/** Evidence: uploaded and bound by vendors, verified by the government, read by those who may. */
@Stateless
@ActsForCaller
public class EvidenceService {

    /** Most pieces of one part of a list. */
    public static final int MOST_ON_A_PAGE = 100;

    @Inject
    Access access;

    @Inject
    EvidenceReader reader;

    @Inject
    FileChecks checks;

    @Inject
    EvidenceStore store;

    @Inject
    EvidenceRepository evidence;

    @Inject
    EvidenceChunkRepository chunks;

    @Inject
    EvidenceSupportRepository supports;

    @Inject
    EvidenceQueries queries;

    @Inject
    EvidenceSights sights;

    @Inject
    EvidenceViews views;

    @Inject
    EvidenceVerification verification;

    @Inject
    VendorSolutionQueries solutions;

    @Inject
    VendorRepository vendors;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Takes a file. It is kept whole or not at all, and nobody reads it before it is released.
     *
     * @param file the bytes, read once and not closed
     * @param key repeats of the same request under the same key have one effect
     * @throws RuleViolation NO_MEMBERSHIP; with all problems of what is said about the file; at {@code /file} what is
     *     wrong with it, see {@link FileChecks}; BODY_TOO_LARGE; IDEMPOTENCY_KEY_REUSED
     */
    @RolesAllowed(Role.VENDOR)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public EvidenceView upload(UploadEvidence command, InputStream file, Optional<IdempotencyKey> key) {
        var problems = new Problems();
        var vendor = reader.vendor(command.vendorRegistryNumber(), problems);
        var description = reader.description(command, problems);
        var bound = reader.supports(vendor, command.supports(), problems);
        var name = FileName.of(command.fileName());
        try (var received = ReceivedFile.from(file)) {
            var type = checks.check(received, name, command.declaredType());
            if (vendor != null && description != null && problems.none()) {
                var arrival = new EvidenceStore.Arrival(vendor, description, bound, name, type);
                return store.keep(arrival, received, key, "upload-evidence " + arrival + received.sha256Hex());
            }
        } catch (RuleViolation refused) {
            if (problems.none()) {
                throw refused;
            }
            refused.problems().forEach(problems::add);
        }
        throw new RuleViolation(problems.list());
    }

    /** The vendors for which the caller may upload, by registry number. */
    @RolesAllowed(Role.VENDOR)
    public List<VendorView> vendors() {
        return vendors.byId(access.caller().vendors()).values().stream()
                .sorted(Comparator.comparing(VendorView::registryNumber))
                .toList();
    }

    /**
     * Evidence that the caller may see as a whole, the newest first: a vendor's members their own, the others all.
     *
     * @param cursor the {@link Slice#next} of the page before, {@code null} for the first
     * @param limit most pieces of a page, at most 100
     */
    @RolesAllowed({Role.VENDOR, Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER, Role.AUDITOR})
    public Slice<EvidenceView> list(EvidenceFilter filter, @Nullable String cursor, int limit) {
        return page(sights.seesAll() ? null : access.caller().vendors(), filter, before(cursor), limit);
    }

    /** Like {@link #list}, only of the vendors of which the caller is a member. */
    @RolesAllowed(Role.VENDOR)
    public Slice<EvidenceView> listOwn(@Nullable String cursor, int limit) {
        return page(access.caller().vendors(), EvidenceFilter.ALL, before(cursor), limit);
    }

    private Slice<EvidenceView> page(
            @Nullable Set<UUID> of, EvidenceFilter filter, @Nullable EvidenceReference before, int limit) {
        if (of != null && of.isEmpty()) {
            return new Slice<>(List.of(), null);
        }
        var size = Math.max(1, Math.min(limit, MOST_ON_A_PAGE));
        var found = queries.list(of, filter, before, size + 1);
        var page = found.subList(0, Math.min(size, found.size()));
        var next = found.size() > size ? page.get(size - 1).reference().value() : null;
        return new Slice<>(views.of(page), next);
    }

    /**
     * One piece, as far as the caller may see it.
     *
     * @throws NotFound when the caller may not know of it
     */
    @PermitAll
    public EvidenceView read(EvidenceReference reference) {
        access.requireSignedIn();
        return evidence.find(reference).map(views::of).orElseThrow(NotFound::new);
    }

    /** Entries of the caller's vendor to which the piece can be bound. */
    @RolesAllowed(Role.VENDOR)
    public List<VendorSolution> bindable(EvidenceReference reference) {
        var piece = evidence.find(reference).orElseThrow(NotFound::new);
        access.requireVendorMember(piece.vendor());
        return solutions.of(Set.of(piece.vendor()));
    }

    /**
     * Begins to read the file; each beginning is audited.
     *
     * @throws NotFound when the caller may not know of it
     * @throws NotAllowed when the caller sees only its outline
     * @throws RuleViolation FILE_BEING_CHECKED before it is released and after malware was found
     */
    @PermitAll
    public EvidenceFile download(EvidenceReference reference) {
        access.requireSignedIn();
        var piece = evidence.find(reference).orElseThrow(NotFound::new);
        sights.requireFile(piece);
        events.fire(new EvidenceEvent.Downloaded(reference, piece.sha256()));
        return EvidenceFile.of(piece);
    }

    /**
     * One piece of a file that {@link #download} has opened, at most 1 MiB; asked anew each time whether the caller may.
     *
     * @param number from 0
     */
    @PermitAll
    public byte[] piece(EvidenceReference reference, int number) {
        access.requireSignedIn();
        var piece = evidence.find(reference).orElseThrow(NotFound::new);
        sights.requireFile(piece);
        return chunks.read(piece.id(), number).orElseThrow(NotFound::new);
    }

    /**
     * Binds a piece to exactly these questions. What was bound before and is still, keeps its verification.
     *
     * @throws StaleRevision when somebody else has changed the piece since
     * @throws RuleViolation UNKNOWN_SOLUTION, UNKNOWN_QUESTION, DUPLICATE_ITEM, TOO_MANY_ITEMS; TRANSITION_NOT_ALLOWED
     *     when it was taken back or refused
     */
    @RolesAllowed(Role.VENDOR)
    public EvidenceView bind(EvidenceReference reference, List<SupportChoice> choices, long expectedVersion) {
        var piece = own(reference, expectedVersion);
        var problems = new Problems();
        var wanted = reader.supports(piece.vendor(), choices, problems);
        problems.throwIfAny();
        piece.requireLive();
        if (supports.replace(piece, wanted, access.caller().actor(), clock.now())) {
            evidence.touch(piece);
            events.fire(new EvidenceEvent.Bound(reference, wanted.size()));
        }
        return changed(piece);
    }

    /**
     * Lets everybody of the government read the file, or no longer.
     *
     * @throws StaleRevision when somebody else has changed the piece since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it was taken back or refused
     */
    @RolesAllowed(Role.VENDOR)
    public EvidenceView openToGovernment(EvidenceReference reference, boolean government, long expectedVersion) {
        var piece = own(reference, expectedVersion);
        if (piece.government() != government) {
            piece.letGovernmentRead(government);
            events.fire(new EvidenceEvent.ReadershipChanged(reference, government));
        }
        return changed(piece);
    }

    /**
     * Takes a piece back: it supports nothing from now on. The vendor may, and an administrator.
     *
     * @param reason 1 to 500 characters
     * @throws StaleRevision when somebody else has changed the piece since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it was taken back or refused before
     */
    @RolesAllowed({Role.VENDOR, Role.ADMINISTRATOR})
    public EvidenceView revoke(EvidenceReference reference, @Nullable String reason, long expectedVersion) {
        var piece = locked(reference);
        sights.requireKeeper(piece);
        requireVersion(piece, expectedVersion);
        var words = EvidenceReader.reason(reason);
        evidence.add(piece.revoke(words, access.caller().actor(), clock.now()));
        events.fire(new EvidenceEvent.Revoked(reference, piece.vendor(), piece.title(), words, sights.isOwn(piece)));
        return changed(piece);
    }

    /**
     * Finds that a piece is what it says and proves all that it is bound to now. Nobody does so for a vendor of their own.
     *
     * @throws NotAllowed for a member of the vendor
     * @throws StaleRevision when somebody else has changed the piece since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED unless it is available
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER})
    public EvidenceView verify(EvidenceReference reference, long expectedVersion) {
        var piece = locked(reference);
        sights.requireVerifier(piece);
        requireVersion(piece, expectedVersion);
        verification.verify(piece);
        return changed(piece);
    }

    private Evidence own(EvidenceReference reference, long expectedVersion) {
        var piece = locked(reference);
        access.requireVendorMember(piece.vendor());
        requireVersion(piece, expectedVersion);
        return piece;
    }

    private Evidence locked(EvidenceReference reference) {
        return evidence.forUpdate(reference).orElseThrow(NotFound::new);
    }

    private static @Nullable EvidenceReference before(@Nullable String cursor) {
        return cursor == null
                ? null
                : EvidenceReference.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
    }

    private static void requireVersion(Evidence piece, long expectedVersion) {
        if (piece.version() != expectedVersion) {
            throw new StaleRevision();
        }
    }

    private EvidenceView changed(Evidence piece) {
        evidence.flush();
        return views.of(piece);
    }
}
