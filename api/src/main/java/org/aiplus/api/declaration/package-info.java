// SPDX-License-Identifier: Apache-2.0
/** What vendors must declare and what they declared. */
@NullMarked
package org.aiplus.api.declaration;

import org.jspecify.annotations.NullMarked;
