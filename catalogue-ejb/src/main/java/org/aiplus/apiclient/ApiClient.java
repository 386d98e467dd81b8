// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * A program of a vendor that may use the API as the vendor's editor does. Whose it is stands here and not in its token:
 * once it is revoked, a token that it still holds opens nothing.
 */
@Entity
class ApiClient {

    @Id
    private UUID id;

    private UUID vendorId;

    private String clientId;

    private String identityId;

    private String subject;

    private String name;

    private String createdBy;

    private Instant createdAt;

    private @Nullable Instant rotatedAt;

    private @Nullable String revokedBy;

    private @Nullable Instant revokedAt;

    private @Nullable Instant removedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ApiClient() {}

    private ApiClient(UUID vendor, String clientId, IssuedClient issued, String name, String actor, Instant at) {
        this.id = Ids.next();
        this.vendorId = vendor;
        this.clientId = clientId;
        this.identityId = issued.identityId();
        this.subject = issued.subject();
        this.name = name;
        this.createdBy = actor;
        this.createdAt = at;
    }

    /** A program that the identity provider knows already. */
    static ApiClient create(UUID vendor, String clientId, IssuedClient issued, String name, String actor, Instant at) {
        return new ApiClient(vendor, clientId, issued, name, actor, at);
    }

    /** Notes that it has a new secret; the old one is worthless. */
    void rotate(long expectedVersion, Instant at) {
        requireActive(expectedVersion);
        rotatedAt = at;
    }

    /** Ends its access for good. */
    void revoke(long expectedVersion, String actor, Instant at) {
        requireActive(expectedVersion);
        revokedBy = actor;
        revokedAt = at;
    }

    /** Notes that the identity provider has forgotten it. */
    void removed(Instant at) {
        removedAt = at;
    }

    private void requireActive(long expectedVersion) {
        if (revokedAt != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        if (version != expectedVersion) {
            throw new StaleRevision();
        }
    }

    UUID id() {
        return id;
    }

    String identityId() {
        return identityId;
    }

    ApiClientView view() {
        return new ApiClientView(
                new ApiClientId(id), vendorId, clientId, name, createdBy, createdAt, rotatedAt, revokedAt, version);
    }
}
