// SPDX-License-Identifier: Apache-2.0
/** Pages on which administrators manage people, memberships and invitations. */
@NullMarked
package org.aiplus.web.people;

import org.jspecify.annotations.NullMarked;
