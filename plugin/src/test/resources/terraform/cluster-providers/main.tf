# The cluster that a provider of Kubernetes leads to: by its address, by its credentials, by its context.
resource "aws_eks_cluster" "county" {
  name = "county"
}

data "azurerm_kubernetes_cluster" "police" {
  name                = "police-hq"
  resource_group_name = "rg-dp"
}

provider "kubernetes" {
  host                   = aws_eks_cluster.county.endpoint
  cluster_ca_certificate = base64decode(aws_eks_cluster.county.certificate_authority[0].data)
  exec {
    api_version = "client.authentication.k8s.io/v1beta1"
    command     = "aws"
    args        = ["eks", "get-token", "--cluster-name", aws_eks_cluster.county.name]
  }
}

provider "kubernetes" {
  alias          = "context"
  config_path    = "~/.kube/config"
  config_context = "county-aks"
}

provider "helm" {
  kubernetes {
    host = data.azurerm_kubernetes_cluster.police.kube_config[0].host
  }
}

resource "kubernetes_namespace" "portal" {
  metadata {
    name = "dp-portal"
  }
}

resource "kubernetes_namespace" "web" {
  provider = kubernetes.context
  metadata {
    name = "council-web"
  }
}

resource "helm_release" "duty" {
  name      = "duty"
  chart     = "duty"
  namespace = "dp-duty"
}
