// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.people;

import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * Inviting somebody.
 *
 * @param email what was typed
 * @param key names this act, so that sending the form twice invites once
 */
public record InvitePage(PageFrame frame, String email, OrganisationForm organisation, String key) implements Page {}
