// SPDX-License-Identifier: Apache-2.0
/** What people see about themselves: name, roles, organisations and whom to ask. */
@NullMarked
package org.aiplus.web.account;

import org.jspecify.annotations.NullMarked;
