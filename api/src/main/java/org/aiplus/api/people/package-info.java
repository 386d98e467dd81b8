// SPDX-License-Identifier: Apache-2.0
/** People, memberships and invitations for administrators, and everybody's own account. */
@NullMarked
package org.aiplus.api.people;

import org.jspecify.annotations.NullMarked;
