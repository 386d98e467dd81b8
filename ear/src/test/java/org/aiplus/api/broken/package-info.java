// SPDX-License-Identifier: Apache-2.0
/** An API that breaks the rules of the architecture. */
package org.aiplus.api.broken;
