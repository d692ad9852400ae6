{"Principal": "arn:aws:iam::${account}:root",
%{ for n in names ~}
"${n}": "\n",
%{ endfor ~}
"$${x}": 1}
