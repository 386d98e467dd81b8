// SPDX-License-Identifier: Apache-2.0
/** Signing in and out. */
@NullMarked
package org.aiplus.web.signin;

import org.jspecify.annotations.NullMarked;
