"""DeBERTa's attention (He et al. 2021) without its table look-ups: the same numbers and gradients, sooner on a CPU.

What a word's content says of a distance is a product of each token with the vector of each distance. transformers
multiplies with all 512 vectors and picks what it needs with an index as large as the scores. A text of n tokens only
has the 2n - 1 distances from -(n - 1) to n - 1, and laid out by distance they are the diagonals of the scores.
"""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch import Tensor


def without_lookups(model: Any) -> Any:
    """The model itself, its attention layers replaced if they are DeBERTa's; any other model is left as it is."""
    from transformers.models.deberta_v2.modeling_deberta_v2 import DisentangledSelfAttention

    for module in model.modules():
        if isinstance(module, DisentangledSelfAttention) and _is_known(module):
            vars(module)["forward"] = partial(_attend, module)  # found before the method of the class
    return model


def _is_known(attention: Any) -> bool:
    """Whether distances share the projections of content and count both ways, as in DeBERTa-v3."""
    both = {"c2p", "p2c"} <= set(attention.pos_att_type)
    return bool(attention.relative_attention and attention.share_att_key and both and attention.position_buckets > 0)


def _attend(
    attention: Any,
    hidden_states: Tensor,
    attention_mask: Tensor,
    _attentions: bool = False,
    *,
    query_states: Tensor | None = None,
    rel_embeddings: Tensor,
    **_unused: object,
) -> tuple[Tensor, None]:
    """As ``DisentangledSelfAttention.forward``, dropout left out: ``[texts, n, width]`` in and out, no attentions."""
    import torch

    heads = partial(_heads, number=attention.num_attention_heads)
    asking = hidden_states if query_states is None else query_states
    query = heads(attention.query_proj(asking))
    key, value = heads(attention.key_proj(hidden_states)), heads(attention.value_proj(hidden_states))
    distances = rel_embeddings[_places(hidden_states.shape[1], attention)]
    far_keys, far_queries = heads(attention.key_proj(distances)), heads(attention.query_proj(distances))
    scale = 1 / math.sqrt(3 * query.shape[-1])  # three products are added up
    to_position = diagonals(torch.einsum("tnhw,dhw->thnd", query, far_keys.flip(0) * scale))
    from_position = diagonals(torch.einsum("tnhw,dhw->thnd", key, far_queries * scale)).transpose(-1, -2)
    bias = (to_position + from_position).masked_fill_(~attention_mask.bool(), torch.finfo(query.dtype).min)
    query, key, value = query.transpose(1, 2), key.transpose(1, 2), value.transpose(1, 2)
    read = torch.nn.functional.scaled_dot_product_attention(query, key, value, attn_mask=bias, scale=scale)
    return read.transpose(1, 2).flatten(2), None


def _heads(states: Tensor, number: int) -> Tensor:
    """``[..., width]`` as ``[..., heads, width / heads]``."""
    return states.view(*states.shape[:-1], number, -1)


def _places(n: int, attention: Any) -> Tensor:
    """The rows of the table of distances for -(n - 1) to n - 1; far ones share rows."""
    import torch
    from transformers.models.deberta_v2.modeling_deberta_v2 import make_log_bucket_position

    distances = torch.arange(1 - n, n)
    buckets = make_log_bucket_position(distances, attention.position_buckets, attention.max_relative_positions)
    span = int(attention.pos_ebd_size)
    places: Tensor = (buckets.long() + span).clamp(0, 2 * span - 1)
    return places


def diagonals(products: Tensor) -> Tensor:
    """From ``[..., n, 2n - 1]`` to ``[..., n, n]``: row i holds its columns n - 1 - i to 2n - 2 - i.

    Cut after every 2n - 2 numbers instead of 2n - 1, each row begins one column further left than the one above.
    """
    *lead, n, width = products.shape
    if n == 1:
        return products
    flat = products.reshape(*lead, n * width)[..., n - 1 : n - 1 + n * (width - 1)]
    return flat.reshape(*lead, n, width - 1)[..., :n]
