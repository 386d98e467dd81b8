// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import java.util.List;
import java.util.Set;

/** Realm roles: what kind of person somebody is. Whose objects a person may see is a membership, not a role. */
public final class Role {

    public static final String DEPARTMENT_STAFF = "department-staff";
    public static final String AI_OWNER = "ai-owner";
    public static final String DEPARTMENT_APPROVER = "department-approver";
    public static final String PROCUREMENT_OFFICER = "procurement-officer";
    public static final String PANEL_MEMBER = "panel-member";
    public static final String PANEL_CHAIR = "panel-chair";
    public static final String PRIVACY_OFFICER = "privacy-officer";
    public static final String SECURITY_OFFICER = "security-officer";
    public static final String GOVERNANCE_COMMITTEE = "governance-committee";
    public static final String VENDOR = "vendor";
    public static final String ADMINISTRATOR = "administrator";
    public static final String AUDITOR = "auditor";

    /** Roles of people who work for the government. */
    public static final Set<String> GOVERNMENT = Set.of(
            DEPARTMENT_STAFF,
            AI_OWNER,
            DEPARTMENT_APPROVER,
            PROCUREMENT_OFFICER,
            PANEL_MEMBER,
            PANEL_CHAIR,
            PRIVACY_OFFICER,
            SECURITY_OFFICER,
            GOVERNANCE_COMMITTEE,
            ADMINISTRATOR,
            AUDITOR);

    /** Every role that the product knows. */
    public static final Set<String> ALL = Set.of(
            DEPARTMENT_STAFF,
            AI_OWNER,
            DEPARTMENT_APPROVER,
            PROCUREMENT_OFFICER,
            PANEL_MEMBER,
            PANEL_CHAIR,
            PRIVACY_OFFICER,
            SECURITY_OFFICER,
            GOVERNANCE_COMMITTEE,
            VENDOR,
            ADMINISTRATOR,
            AUDITOR);

    /** Pairs of roles that one person does not hold together, because one checks the other. */
    public static final List<Set<String>> CONFLICTING = List.of(
            Set.of(AI_OWNER, PANEL_CHAIR),
            Set.of(VENDOR, PANEL_MEMBER),
            Set.of(VENDOR, PANEL_CHAIR),
            Set.of(ADMINISTRATOR, AUDITOR));

    private Role() {}
}
