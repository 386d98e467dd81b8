// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.UUID;

/** Whom a notice is for. Who that is in person is found out when the notice is delivered. */
public sealed interface Addressee {

    /** One person, by the subject of the identity provider. */
    record Person(String subject) implements Addressee {}

    /** Everybody who is a member of the vendor at that time. */
    record VendorMembers(UUID vendor) implements Addressee {}

    /** Everybody who holds the realm role. */
    record Holders(String role) implements Addressee {}

    /** An address of somebody who may not have an account yet, for invitations. */
    record Mailbox(String email) implements Addressee {}
}
